/** A file's text, put into the bundle as a string (see tsup.config.ts; Vite knows the suffix itself). */
declare module '*?raw' {
  const text: string;
  export default text;
}
