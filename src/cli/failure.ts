/** Why a file could not be read, in one line. */
export function failureOf(e: unknown): string {
  const { code, message } = e as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message.replace(/\s+/g, ' ');
}
