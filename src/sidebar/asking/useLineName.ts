import { useSession } from './session';

/** The name of a line by its Id; the Id where there is no such line. */
export const useLineName = (): ((line: string) => string) => {
  const { glance } = useSession();
  return (line) => glance?.lines.find(({ id }) => id === line)?.name ?? line;
};
