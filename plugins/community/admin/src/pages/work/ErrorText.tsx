import { Typography } from '@strapi/design-system';

/** What went wrong, in one line; the whole of it on hover. */
export function ErrorText({ error }: { error: string | null }) {
  if (!error) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Typography tag="p" ellipsis maxWidth="32rem" textColor="danger600" title={error}>
      {error}
    </Typography>
  );
}
