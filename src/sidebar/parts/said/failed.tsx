import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { LOST } from '../../words';

const Lines = ({ failure }: { failure: Failure }): JSX.Element => {
  const { say } = useSession();
  if (failure.kind === 'refused') return <p>{failure.text}</p>;
  const { why, technical } = failure;
  return (
    <>
      <p>
        <b>{say(LOST.title)}</b>
      </p>
      {why !== 'connection' && <p>{say(LOST.accounts)}</p>}
      {why !== 'accounts' && <p>{say(LOST.connection)}</p>}
      <p class="technical">{say(LOST.technical, { text: technical })}</p>
    </>
  );
};

/**
 * Why something failed, beside the button that was pressed. It is scrolled into view, since the buttons stay where they
 * are.
 */
export const Failed = ({ failure }: { failure: Failure | null }): JSX.Element | null => {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return failure === null ? null : (
    <div class="notice bad" role="alert" ref={notice}>
      <Lines failure={failure} />
    </div>
  );
};
