/** Annotations as the commands that a workflow's runner reads from standard output. */
import type { Annotation } from './annotations.ts';

/** One command a line; ends with a line break unless there is none. */
export function workflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${workflowCommand(annotation)}\n`).join('');
}

function workflowCommand({ severity, message, place }: Annotation): string {
  const properties = {
    title: place.title,
    file: place.file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn,
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${severity} ${written.join(',')}::${escaped(message)}`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
