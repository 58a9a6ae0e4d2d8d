import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import {
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/completion.ts
var shells = ["bash", "zsh", "fish"];
var completion = { bash, zsh, fish };
var words = (known, of) => (of === "rules" ? known.rules : of ?? []).join(" ");
var optionsOf = (command) => Object.entries(command.options);
function bash(known) {
  const commands = Object.entries(known.commands);
  const values = commands.flatMap(
    ([name, command]) => optionsOf(command).flatMap(
      ([option, { values: own2 }]) => own2 === void 0 ? [] : `    '${name} --${option}') words='${words(known, own2)}' ;;`
    )
  );
  const free = commands.flatMap(
    ([name, command]) => optionsOf(command).flatMap(
      ([option, { value, values: own2 }]) => value === void 0 || own2 !== void 0 ? [] : `'${name} --${option}'`
    )
  );
  const own = commands.map(([name, command]) => {
    const options = [...optionsOf(command).map(([option]) => `--${option}`), "--help"].join(" ");
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
${values.join("\n")}
    ${free.join(" | ")}) return ;;
  esac
  if [[ -z $words ]]; then case "$command" in
    '') options='--help --version' words='${commands.map(([name]) => name).join(" ")} help' ;;
    help) words='${commands.map(([name]) => name).join(" ")}' ;;
${own.join("\n")}
  esac; fi
  if [[ $current == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _offerlane offerlane
`;
}
function zsh(known) {
  const text = (said) => said.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, "\\$&");
  const commands = Object.entries(known.commands);
  const listed2 = commands.map(([name, { title }]) => `    '${name}:${text(title)}'`);
  const own = commands.map(([name, command]) => {
    const options = optionsOf(command).map(([option, { value, values, says }]) => {
      const what = value?.replace(/[<>]/g, "") ?? "";
      const choices = values === void 0 ? what === "file" ? "_files" : "" : `(${words(known, values)})`;
      return value === void 0 ? `'--${option}[${text(says)}]'` : `'--${option}=[${text(says)}]:${what}:${choices}'`;
    });
    const rest = command.completes === void 0 ? "_files" : `(${words(known, command.completes)})`;
    const all = [...options, "'--help[its help]'", ...command.takes[1] === 0 ? [] : [`'*:word:${rest}'`]];
    return `    ${name}) _arguments ${all.join(" ")} ;;`;
  });
  return `#compdef offerlane
# Completes offerlane in zsh: source <(offerlane completion zsh)
_offerlane() {
  local -a commands
  commands=(
${listed2.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${own.join("\n")}
    help) _describe command commands ;;
  esac
}
if [ "$funcstack[1]" = _offerlane ]; then _offerlane "$@"; else compdef _offerlane offerlane; fi
`;
}
function fish(known) {
  const text = (said) => `'${said.replace(/[\\']/g, "\\$&")}'`;
  const lines = Object.entries(known.commands).flatMap(([name, command]) => {
    const within = `complete -c offerlane -n '__fish_seen_subcommand_from ${name}'`;
    const options = optionsOf(command).map(([option, { value, values, says }]) => {
      const choices = values === void 0 ? "" : ` -f -a '${words(known, values)}'`;
      return `${within} -l ${option}${value === void 0 ? "" : ` -r${choices}`} -d ${text(says)}`;
    });
    const own = command.completes === void 0 ? [] : [`${within} -f -a '${words(known, command.completes)}'`];
    return [
      `complete -c offerlane -n __fish_use_subcommand -f -a ${name} -d ${text(command.title)}`,
      ...options,
      ...own
    ];
  });
  return `# Completes offerlane in fish: offerlane completion fish | source
${lines.join("\n")}
complete -c offerlane -s h -l help -d 'its help'
`;
}

// cli/commands/completion.ts
var completionCommand = (commands) => async ({ words: [word = ""] }) => {
  const shell = shells.find((one) => one === word);
  if (shell === void 0)
    throw new Error(`${shown(word)} is no shell that is known here; name ${listed(shells, "or")}.`);
  return { output: completion[shell]({ commands, rules: registry.map(({ id }) => id) }), status: 0 };
};
export {
  completionCommand
};
