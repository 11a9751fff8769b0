import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { useDocumentTitle } from '../../ui/useDocumentTitle';
import { AnswerFeedback } from './AnswerFeedback';
import { useGetEvaluationQuery } from './api';

/** The feedback on one answer, at an address of its own. */
export function AnswerPage() {
  const { answerId = '' } = useParams();
  const { data } = useGetEvaluationQuery({ answerId });
  useDocumentTitle('Feedback');
  return (
    <Page>
      <AnswerFeedback
        answerId={answerId}
        back={
          <Button
            component={Link}
            to={data === undefined ? paths.interviews : paths.summary(data.session_id)}
            variant="text"
            color="secondary"
            size="small"
          >
            {data === undefined ? 'All interviews' : 'The whole interview'}
          </Button>
        }
      />
    </Page>
  );
}
