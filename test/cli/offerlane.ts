import { run } from '../../cli/run.ts';

/** Runs a command in a folder, without an environment: all that it told, and its exit status. */
export async function offerlane(folder: string, ...words: readonly string[]) {
  const told: string[] = [];
  const say = (line: string) => told.push(line);
  const ending = () => new AbortController().signal;
  const surroundings = { folder, workspace: undefined, environment: {}, say, ending };
  return run(words, surroundings).then(
    ({ output, status }) => ({ output: [...told, output].join('\n'), status }),
    (error: Error) => ({ output: error.message, status: 2 }),
  );
}
