import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a view with its own title. */
export const Section = (props: {
  title: string;
  aside?: string;
  sign?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {props.sign}
        {props.title}
      </h2>
      {props.aside !== undefined && <p class="aside">{props.aside}</p>}
      {props.children}
    </section>
  );
};
