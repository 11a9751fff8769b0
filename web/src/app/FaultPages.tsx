import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { Logo } from '../ui/Logo';
import { useDocumentTitle } from '../ui/useDocumentTitle';
import { paths } from '../ui/paths';

/** An address that leads nowhere. */
export function NotFoundPage() {
  useDocumentTitle('Page not found');
  return (
    <Plain title="There is no page here">
      <Typography variant="lead" component="p" color="textSecondary">
        The address may have a typing error, or what it led to has been deleted.
      </Typography>
      <Button component={Link} to={paths.dashboard}>
        Go to your dashboard
      </Button>
    </Plain>
  );
}

/** A page that broke, or could not be fetched because the app was updated meanwhile. */
export function RouteFaultPage() {
  useDocumentTitle('Something went wrong');
  return (
    <Plain title="This page stopped working">
      <Typography variant="lead" component="p" color="textSecondary">
        That is our fault, not yours. What you typed is kept on this device; reloading the page usually helps.
      </Typography>
      <Button onClick={() => location.reload()}>Reload the page</Button>
    </Plain>
  );
}

function Plain({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex max-w-2xl flex-col items-start gap-6 px-6 py-16">
      <Logo />
      <Typography variant="h1" className="mt-6">
        {title}
      </Typography>
      {children}
    </main>
  );
}
