/** Whether a path is a folder or lies in it; all lies in `''`. Both are from the same root. */
export const within = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);
