import { useRoot, useTexts } from '@kring/site/ui';
import { useFetcher, useLocation } from '@kring/site/router';
import { Heart, Lightbulb, UsersRound } from 'lucide-react';
import type { FormEvent } from 'react';
import { postTexts } from '../texts/post';
import type { Reactions } from './posts-of';

const icons = { useful: Lightbulb, thanks: Heart, 'me-too': UsersRound };

interface ReactionRowProps {
  /** Where reactions are posted: the page of the post or of the comment. */
  action: string;
  reactions: Reactions;
  canReact: boolean;
}

/** What is under way already shows; when it fails, the loaded truth shows again. */
function withPending(reactions: Reactions, form: FormData | undefined): Reactions {
  if (!form) return reactions;
  return reactions.map((reaction) => {
    if (form.get('kind') !== reaction.kind) return reaction;
    const isMine = form.get('act') === 'react';
    return { ...reaction, isMine, count: reaction.count + Number(isMine) - Number(reaction.isMine) };
  });
}

/** Three kind words. Who may not react reads the counts. */
export function ReactionRow({ action, reactions, canReact }: ReactionRowProps) {
  const texts = useTexts(postTexts);
  const fetcher = useFetcher<{ reactions?: Reactions }>();
  const location = useLocation();
  const isMember = Boolean(useRoot()?.viewer);
  const shown = withPending(fetcher.data?.reactions ?? reactions, fetcher.formData);
  if (!canReact) return <Counts reactions={shown} isQuiet={isMember} />;
  return (
    <ul className="reactions" role="list">
      {shown.map(({ kind, count, isMine }) => {
        const Icon = icons[kind];
        const act = isMine ? 'unreact' : 'react';
        const submit = (event: FormEvent) => {
          event.preventDefault();
          void fetcher.submit({ act, kind }, { method: 'post', action });
        };
        return (
          <li key={kind}>
            <fetcher.Form method="post" action={action} onSubmit={submit}>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="back" value={location.pathname + location.search} />
              <button className="reaction" name="act" value={act} aria-pressed={isMine}>
                <Icon size={17} aria-hidden /><span>{texts.reactions[kind]}</span>
                {count > 0 ? <span className="figures">{count}</span> : null}
              </button>
            </fetcher.Form>
          </li>
        );
      })}
    </ul>
  );
}

function Counts({ reactions, isQuiet }: { reactions: Reactions; isQuiet: boolean }) {
  const texts = useTexts(postTexts);
  const given = reactions.filter(({ count }) => count > 0);
  if (given.length === 0) return isQuiet ? null : <span />;
  return (
    <ul className="reactions" role="list">
      {given.map(({ kind, count }) => {
        const Icon = icons[kind];
        return (
          <li key={kind} className="reaction reaction--told">
            <Icon size={17} aria-hidden /><span className="off-screen">{texts.reactionCount(texts.reactions[kind], count)}</span><span className="figures" aria-hidden>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
