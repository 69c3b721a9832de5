/** Thrown when the input is no string, or an option makes no sense. `code` is stable. */
export class InvalidInputError extends TypeError {
  readonly code: 'notAString' | 'invalidPublishedOn' | 'invalidMaxLength' | 'invalidMinConfidence' | 'invalidLexicon';
  constructor(code: InvalidInputError['code'], message: string) { super(message); this.name = 'InvalidInputError'; this.code = code; }
}

/** Thrown when the text is longer than `maxLength`. */
export class ArticleTooLongError extends RangeError {
  readonly code = 'articleTooLong' as const;
  readonly length: number;
  readonly maxLength: number;
  constructor(length: number, maxLength: number) {
    super(`the text has ${length} characters, more than maxLength (${maxLength}); split it or raise maxLength`);
    this.name = 'ArticleTooLongError'; this.length = length; this.maxLength = maxLength;
  }
}
