/** Scripts by which shells complete the program's commands and options, folded out of the table of commands. */
import type { Command, Option } from './command.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The commands by name, and the words that `rules` stands for. */
interface Known {
  readonly commands: Readonly<Record<string, Command>>;
  readonly rules: readonly string[];
}

/** The script for a shell; ends with a line break. */
export const completion: Readonly<Record<Shell, (known: Known) => string>> = { bash, zsh, fish };

type Completed = Command['completes'];

const words = (known: Known, of: Completed) => (of === 'rules' ? known.rules : (of ?? [])).join(' ');
const optionsOf = (command: Command): readonly (readonly [string, Option])[] => Object.entries(command.options);

function bash(known: Known): string {
  const commands = Object.entries(known.commands);
  const values = commands.flatMap(([name, command]) =>
    optionsOf(command).flatMap(([option, { values: own }]) =>
      own === undefined ? [] : `    '${name} --${option}') words='${words(known, own)}' ;;`,
    ),
  );
  const free = commands.flatMap(([name, command]) =>
    optionsOf(command).flatMap(([option, { value, values: own }]) =>
      value === undefined || own !== undefined ? [] : `'${name} --${option}'`,
    ),
  );
  const own = commands.map(([name, command]) => {
    const options = [...optionsOf(command).map(([option]) => `--${option}`), '--help'].join(' ');
    return `    ${name}) options='${options}' words='${words(known, command.completes)}' ;;`;
  });
  return `# Completes offerlane in bash: source <(offerlane completion bash)
_offerlane() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= options= words= word
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
    ${free.join(' | ')}) return ;;
  esac
  if [[ -z $words ]]; then case "$command" in
    '') options='--help --version' words='${commands.map(([name]) => name).join(' ')} help' ;;
    help) words='${commands.map(([name]) => name).join(' ')}' ;;
${own.join('\n')}
  esac; fi
  if [[ $current == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _offerlane offerlane
`;
}

function zsh(known: Known): string {
  const text = (said: string) => said.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, '\\$&');
  const commands = Object.entries(known.commands);
  const listed = commands.map(([name, { title }]) => `    '${name}:${text(title)}'`);
  const own = commands.map(([name, command]) => {
    const options = optionsOf(command).map(([option, { value, values, says }]) => {
      const what = value?.replace(/[<>]/g, '') ?? '';
      const choices = values === undefined ? (what === 'file' ? '_files' : '') : `(${words(known, values)})`;
      return value === undefined ? `'--${option}[${text(says)}]'` : `'--${option}=[${text(says)}]:${what}:${choices}'`;
    });
    const rest = command.completes === undefined ? '_files' : `(${words(known, command.completes)})`;
    const all = [...options, "'--help[its help]'", ...(command.takes[1] === 0 ? [] : [`'*:word:${rest}'`])];
    return `    ${name}) _arguments ${all.join(' ')} ;;`;
  });
  return `#compdef offerlane
# Completes offerlane in zsh: source <(offerlane completion zsh)
_offerlane() {
  local -a commands
  commands=(
${listed.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${own.join('\n')}
    help) _describe command commands ;;
  esac
}
if [ "$funcstack[1]" = _offerlane ]; then _offerlane "$@"; else compdef _offerlane offerlane; fi
`;
}

function fish(known: Known): string {
  const text = (said: string) => `'${said.replace(/[\\']/g, '\\$&')}'`;
  const lines = Object.entries(known.commands).flatMap(([name, command]) => {
    const within = `complete -c offerlane -n '__fish_seen_subcommand_from ${name}'`;
    const options = optionsOf(command).map(([option, { value, values, says }]) => {
      const choices = values === undefined ? '' : ` -f -a '${words(known, values)}'`;
      return `${within} -l ${option}${value === undefined ? '' : ` -r${choices}`} -d ${text(says)}`;
    });
    const own = command.completes === undefined ? [] : [`${within} -f -a '${words(known, command.completes)}'`];
    return [
      `complete -c offerlane -n __fish_use_subcommand -f -a ${name} -d ${text(command.title)}`,
      ...options,
      ...own,
    ];
  });
  return `# Completes offerlane in fish: offerlane completion fish | source
${lines.join('\n')}
complete -c offerlane -s h -l help -d 'its help'
`;
}
