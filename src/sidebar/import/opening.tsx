import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A fold whose content is rendered only when it is opened, since it may be long. */
export const Opening = (props: {
  summary: string;
  isOpen?: boolean;
  children: () => JSX.Element;
}): JSX.Element => {
  const [isOpen, setOpen] = useState(props.isOpen === true);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{props.summary}</summary>
      {isOpen && props.children()}
    </details>
  );
};
