import { ThemeProvider } from '@mui/material/styles';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'react-redux';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { sessionEnded, sessionStarted } from '../api/session';
import { createStore } from '../app/store';
import { theme } from '../app/theme/theme';
import { Toasts } from '../ui/Toasts';

interface Options {
  /** Whose session it is; null for a stranger. */
  userId?: string | null;
  /** The pattern that the page stands at, such as `/resumes/:resumeId`. */
  path?: string;
  /** The address visited. */
  at?: string;
  /** Other routes that the test may be led to. */
  others?: RouteObject[];
}

/** Draws a page with everything around it that the app gives it. */
export function renderPage(page: React.ReactNode, options: Options = {}) {
  const { userId = 'ana', path = '/', at = path, others = [] } = options;
  const store = createStore();
  store.dispatch(userId === null ? sessionEnded(null) : sessionStarted({ accessToken: 'token-1', userId }));
  const router = createMemoryRouter([{ path, element: page }, ...others], { initialEntries: [at] });
  const view = render(
    <ThemeProvider theme={theme}>
      <Provider store={store}>
        <Toasts>
          <RouterProvider router={router} />
        </Toasts>
      </Provider>
    </ThemeProvider>,
  );
  return { ...view, store, router, user: userEvent.setup() };
}
