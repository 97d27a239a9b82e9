import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { IMPORT } from '../words';
import { readPasted, type ReadFile } from './readFile';

/** Files are chosen, dropped, or rows are pasted. */
export const Pick = (props: {
  choose: (files: readonly File[]) => void;
  read: (reading: Promise<ReadFile>) => void;
  refused: Words | null;
}): JSX.Element => {
  const { say } = useSession();
  const { choose, read, refused } = props;
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    choose([...(files ?? [])]);
  };
  return (
    <div class="stack">
      <p class="lead">{say(IMPORT.lead)}</p>
      <label
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        {say(IMPORT.choose)}
        <span class="aside">{say(IMPORT.kinds)}</span>
        <input
          type="file"
          multiple
          aria-label={say(IMPORT.choose)}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      {refused !== null && (
        <p class="notice bad" role="alert">
          {say(refused)}
        </p>
      )}
      <Field as="lines" label={say(IMPORT.paste)} value={text} onInput={setText} />
      {text.trim() !== '' && (
        <Button
          onPress={() => {
            read(readPasted(text, say(IMPORT.pasted)));
          }}
        >
          {say(IMPORT.read)}
        </Button>
      )}
    </div>
  );
};
