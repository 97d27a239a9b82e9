import type { JSX } from 'preact';

/** What prevents the request, a sentence each. */
export const Wrong = ({ problems }: { problems: readonly string[] }): JSX.Element | null =>
  problems.length === 0 ? null : (
    <div class="notice bad" role="alert">
      {problems.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
