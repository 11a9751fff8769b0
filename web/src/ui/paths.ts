/** Where everything is. Pages link to each other by these, never by hand-written addresses. */
export const paths = {
  landing: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  welcome: '/welcome',
  dashboard: '/dashboard',
  practice: '/practice',
  resumes: '/resumes',
  resume: (id: string) => `/resumes/${id}`,
  interviews: '/interviews',
  interview: (id: string) => `/interviews/${id}`,
  summary: (id: string) => `/interviews/${id}/summary`,
  answer: (id: string) => `/answers/${id}`,
  profile: '/profile',
} as const;
