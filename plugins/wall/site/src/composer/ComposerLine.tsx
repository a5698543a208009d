import { Avatar, useRoot, useShell, useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { composeTexts } from '../texts/compose';

/** The way to write, where one reads. */
export function ComposerLine() {
  const texts = useTexts(composeTexts);
  const viewer = useRoot()?.viewer;
  const { photo } = useShell();
  if (!viewer || viewer.state === 'pending') return null;
  return (
    <Link className="composer-line" to="/posts/new" prefetch="intent">
      <Avatar name={viewer.displayName} photo={photo} ring={viewer.isStaff ? 'staff' : 'member'} />
      <span>{texts.line}</span>
    </Link>
  );
}
