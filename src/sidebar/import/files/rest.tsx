import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { IMPORT } from '../words';
import { tableName, unreadIn, type ReadFile } from './readFile';

/** Files of which some tables are left, and a button to go on. */
export const Rest = (props: { of: readonly ReadFile[]; goOn: (file: ReadFile) => void }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      {props.of.map((file, at) => {
        const names = unreadIn(file).map((place) => tableName(file, place, say));
        return (
          <div key={at} class="stack">
            <p class="notice" role="status">
              {say(IMPORT.tablesLeft, { file: file.name, tables: names.join(', ') })}
            </p>
            <Button
              kind="tonal"
              onPress={() => {
                props.goOn(file);
              }}
            >
              {say(IMPORT.goOn, { table: names[0] ?? '' })}
            </Button>
          </div>
        );
      })}
    </>
  );
};
