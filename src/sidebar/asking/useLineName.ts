import { useSession } from './session';

/** What a line is called that is known by its Id; its Id where there is no such line. */
export const useLineName = (): ((line: string) => string) => {
  const { glance } = useSession();
  return (line) => glance?.lines.find(({ id }) => id === line)?.name ?? line;
};
