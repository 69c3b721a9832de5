/** Thrown when the input is no string or cannot be read, or an option makes no sense. `code` is stable. */
export class InvalidInputError extends TypeError {
  readonly code:
    | 'notAString'
    | 'invalidPublishedOn'
    | 'invalidMaxLength'
    | 'invalidMinConfidence'
    | 'invalidLexicon'
    | 'invalidUrl'
    | 'htmlTooDeep'
    | 'invalidKind'
    | 'invalidReport'
    | 'unknownFact'
    | 'invalidHeight'
    | 'invalidClaim'
    | 'invalidWorkers'
    | 'poolClosed';
  constructor(code: InvalidInputError['code'], message: string) {
    super(message);
    this.name = 'InvalidInputError';
    this.code = code;
  }
}

/** Thrown when the text is longer than `maxLength`. */
export class ArticleTooLongError extends RangeError {
  readonly code = 'articleTooLong' as const;
  readonly length: number;
  readonly maxLength: number;
  constructor(length: number, maxLength: number) {
    super(`the text has ${length} characters, more than maxLength (${maxLength}); split it or raise maxLength`);
    this.name = 'ArticleTooLongError';
    this.length = length;
    this.maxLength = maxLength;
  }
}

/** Thrown when an optional package is not installed. `install` is the command that installs it. */
export class MissingDependencyError extends Error {
  readonly code = 'missingDependency' as const;
  readonly packages: string[];
  readonly install: string;
  /** `cause` is what the import of the package threw. */
  constructor(entryPoint: string, packages: string[], cause?: unknown) {
    const install = `npm install ${packages.join(' ')}`;
    super(`${entryPoint} needs ${packages.join(' and ')}; run: ${install}`, { cause });
    this.name = 'MissingDependencyError';
    this.packages = packages;
    this.install = install;
  }
}
