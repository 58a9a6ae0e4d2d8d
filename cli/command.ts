/** What a command of the program is. */

export interface Surroundings {
  /** The folder it is run in. */
  readonly folder: string;
  /** The folder of the workflow's checkout, in a workflow. */
  readonly workspace: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes a line for whoever is waiting. */
  readonly say: (line: string) => void;
  /** Aborted when the program is asked to end; until this is called it ends at once. */
  readonly ending: () => AbortSignal;
}

export interface Outcome {
  /** For standard output. */
  readonly output: string;
  readonly status: 0 | 1;
}

/** An option. Without a `value` it is a flag. */
export interface Option {
  /** What its value is called in the help, such as `<ref>`. */
  readonly value?: string;
  /** What the help says of it. */
  readonly says: string;
  /** What its value can be, where that is one of a few; `rules` for the ID of a rule. */
  readonly values?: readonly string[] | 'rules';
}

/** What was given to a command. */
export interface Given {
  /** All words but options, after the command's name. */
  readonly words: readonly string[];
  /** The value of an option; undefined where it was not given. */
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

export type Run = (given: Given, surroundings: Surroundings) => Promise<Outcome>;

export interface Command {
  /** What stands after its name in the usage. */
  readonly words: string;
  /** The least and the most words that it takes. */
  readonly takes: readonly [least: number, most: number];
  /** What it does, in one sentence that fits on a line of the help. */
  readonly title: string;
  /** What more its help says. */
  readonly says: string;
  /** What its words can be, where they are no paths and no offers. */
  readonly completes?: 'rules' | readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Loads what it takes: a command waits for no other's code. */
  readonly load: () => Promise<Run>;
}
