/** Thrown when a report or an option given to the merger makes no sense. `code` is stable. */
export class MergeInputError extends TypeError {
  readonly code: 'noSource' | 'noReport' | 'invalidUrl' | 'invalidText' | 'invalidThreshold' | 'notIterable';
  constructor(code: MergeInputError['code'], message: string) {
    super(message);
    this.name = 'MergeInputError';
    this.code = code;
  }
}
