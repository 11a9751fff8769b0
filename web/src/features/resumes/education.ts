import { object, string, type InferType } from 'yup';
import type { ResumeView } from '../../api/generated';

export type Education = ResumeView['education'][number];

export const degrees = ['Bachelor', 'Master', 'PhD', 'Associate', 'Certificate'] as const;

export const educationForm = object({
  degree_type: string().defined(),
  institution_name: string()
    .trim()
    .defined()
    .max(200, 'Use at most 200 characters.')
    .when('degree_type', { is: '', then: (name) => name.required('Enter the degree or the school.') }),
  field_of_study: string().trim().defined().max(200, 'Use at most 200 characters.'),
  graduation_year: string()
    .trim()
    .defined()
    .matches(/^((19[4-9]|20\d)\d|2100)?$/, 'Write the year with four digits, such as 2019.'),
});

export type EducationValues = InferType<typeof educationForm>;

export const noEducation: Education = {
  degree_type: null,
  institution_name: null,
  field_of_study: null,
  graduation_year: null,
};

export function valuesOf(education: Education): EducationValues {
  return {
    degree_type: education.degree_type ?? '',
    institution_name: education.institution_name ?? '',
    field_of_study: education.field_of_study ?? '',
    graduation_year: education.graduation_year?.toString() ?? '',
  };
}

export function educationOf(values: EducationValues): Education {
  return {
    degree_type: values.degree_type || null,
    institution_name: values.institution_name || null,
    field_of_study: values.field_of_study || null,
    graduation_year: values.graduation_year === '' ? null : Number(values.graduation_year),
  };
}

/** `Bachelor in Mathematics`, as far as it is known. */
export function titleOf({ degree_type, field_of_study, institution_name }: Education): string {
  if (degree_type && field_of_study) return `${degree_type} in ${field_of_study}`;
  return degree_type ?? field_of_study ?? institution_name ?? 'Education';
}
