/**
 * Goes through files chosen together one by one: each is an import of its own, which finds the rows of earlier ones on
 * the ledger.
 */
import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '../../../refusal';
import type { Words } from '../../../words';
import type { Session } from '../../asking/session';
import { IMPORT } from '../words';
import { readFile, unreadIn, type ReadFile } from './readFile';

/** What became of one of several files. */
interface ToldFile {
  name: string;
  text: string;
  isBad: boolean;
}

export interface Files {
  file: ReadFile | null;
  /** The file is read so quickly that a text about it would only flash up. */
  isBrief: boolean;
  /** Why the file could not be read, if it is the only one. */
  refused: Words | null;
  /** The number of files chosen together. */
  all: number;
  told: readonly ToldFile[];
  isMore: boolean;
  choose: (files: readonly File[]) => void;
  read: (reading: Promise<ReadFile>) => void;
  /** Files with tables left, once all files were gone through. */
  rest: readonly ReadFile[];
  goOn: (file: ReadFile) => void;
  /** Ends work on the file: `text` is shown if it is one of several; `at`: the index of the table that was imported. */
  leave: (text: string, at?: number) => void;
  /** Clears what was shown about files. */
  forget: () => void;
}

/**
 * Text of this size is read in an instant unless it comes from a remote place; a packed workbook unpacks to several
 * times its size.
 */
const BRIEF_BYTES = 1_000_000;
const isBriefly = ({ name, size }: File): boolean => size <= BRIEF_BYTES && !/\.xl\w+$/i.test(name);
/** Milliseconds. */
const A_BLINK = 100;

interface Reading extends Pick<Files, 'file' | 'isBrief' | 'refused'> {
  setFile: (file: null) => void;
  read: (reading: Promise<ReadFile>, isSoon: boolean, refuse?: (words: Words) => void) => void;
}

/** Reads one file at a time. */
const useReading = (take: Session['take']): Reading => {
  const [file, setFile] = useState<ReadFile | null>(null);
  const [isBrief, setBrief] = useState(false);
  const [refused, setRefused] = useState<Words | null>(null);
  const read = (
    reading: Promise<ReadFile>,
    isSoon: boolean,
    refuse: (words: Words) => void = setRefused,
  ): void => {
    const giveBack = take(IMPORT.reading);
    if (giveBack === null) return;
    setRefused(null);
    setBrief(isSoon);
    const blink = setTimeout(setBrief, A_BLINK, false);
    const end = (): void => {
      clearTimeout(blink);
      setBrief(false);
      giveBack();
    };
    reading
      .then((found) => {
        // Both states change in one rendering.
        end();
        setFile(found);
      })
      .catch((error: unknown) => {
        end();
        if (!(error instanceof Refusal)) throw error;
        refuse(error.words);
      });
  };
  return { file, setFile, isBrief, refused, read };
};

/** `isFresh`: what the page knows of the plan includes the last import. */
export const useFiles = ({ say, take, working }: Session, isFresh: boolean): Files => {
  const { file, setFile, isBrief, refused, read } = useReading(take);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [told, setTold] = useState<readonly ToldFile[]>([]);
  const [all, setAll] = useState(0);
  const [rest, setRest] = useState<readonly ReadFile[]>([]);
  const tell = (one: ToldFile): void => {
    setTold((before) => [...before, one]);
  };
  useEffect(() => {
    const [next, ...others] = waiting;
    if (next === undefined || file !== null || working !== null || !isFresh) return;
    setWaiting(others);
    read(readFile(next), isBriefly(next), (words) => {
      tell({ name: next.name, text: say(words), isBad: true });
    });
  }, [waiting, file, working, isFresh]);
  const begin = (files: readonly File[]): void => {
    setTold([]);
    setRest([]);
    setAll(files.length);
    setWaiting(files.length > 1 ? files : []);
  };
  return {
    file,
    isBrief,
    refused,
    all,
    told,
    isMore: waiting.length > 0,
    choose: (files) => {
      const [only] = files;
      if (only === undefined) return;
      begin(files);
      if (files.length === 1) read(readFile(only), isBriefly(only));
    },
    read: (reading) => {
      begin([]);
      read(reading, true);
    },
    rest,
    goOn: (left) => {
      setRest((before) => before.filter((one) => one !== left));
      read(Promise.resolve(left), true);
    },
    leave: (text, at) => {
      setFile(null);
      if (file === null) return;
      const { name, done } = file;
      // Each file is mentioned once, not once for each table.
      if (all > 1 && done === undefined) tell({ name, text, isBad: false });
      const left = at === undefined ? null : { ...file, done: [...(done ?? []), at] };
      if (left !== null && unreadIn(left).length > 0) setRest((before) => [...before, left]);
    },
    forget: () => {
      begin([]);
    },
  };
};
