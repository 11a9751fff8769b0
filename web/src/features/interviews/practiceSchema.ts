import * as yup from 'yup';
import type { Difficulty, QuestionCategory } from '../../api/generated';
import { categoryNames, difficulties } from '../../api/names';
import { maxQuestions, minQuestions, type PracticeChoices } from './practiceChoices';

const categories = Object.keys(categoryNames) as QuestionCategory[];
const howMany = `Choose ${minQuestions} to ${maxQuestions} questions.`;

export const practiceSchema: yup.ObjectSchema<PracticeChoices> = yup.object({
  role: yup.string().required('Choose a role.'),
  difficulty: yup.string<Difficulty>().oneOf(difficulties).required(),
  question_count: yup
    .number()
    .typeError(howMany)
    .integer(howMany)
    .min(minQuestions, howMany)
    .max(maxQuestions, howMany)
    .required(howMany),
  categories: yup.array(yup.string<QuestionCategory>().oneOf(categories).required()).required(),
});
