/**
 * What may be kept of an error in a log that holds no personal data (design 9): its class, and where in the app's own code it
 * came from. Never its message, which may hold a name, a path or a figure.
 */

export interface ErrorFacts {
  /** An error's class, such as TypeError; `unknown` for what does not look like one. */
  readonly name: string;
  /** Innermost first: file of the bundle, line and column. */
  readonly frames: readonly string[];
}

export const ERROR_NAME = /^(?:unknown|[A-Z][A-Za-z]{0,40}(?:Error|Exception)|Error)$/u;
export const FRAME = /^[A-Za-z][\w.-]{0,80}\.c?js:\d{1,7}:\d{1,7}$/u;
export const MOST_FRAMES = 8;

const UNKNOWN: ErrorFacts = { name: 'unknown', frames: [] };

/** @param folder where the app's own code is, as it stands in a stack; what lies elsewhere is left out */
export function errorFacts(error: unknown, folder: string): ErrorFacts {
  try {
    if (!(error instanceof Error)) return UNKNOWN;
    const { name, message, stack } = error;
    return {
      name: ERROR_NAME.test(name) ? name : UNKNOWN.name,
      frames: typeof stack === 'string' ? framesIn(withoutHead(stack, message), folder) : [],
    };
  } catch {
    // What throws when it is read says nothing of itself.
    return UNKNOWN;
  }
}

/** A stack begins with the message as it was at the time, which may look like anything; one that is not found there is not trusted. */
function withoutHead(stack: string, message: string): string {
  if (message === '') return stack;
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length);
}

function framesIn(stack: string, folder: string): readonly string[] {
  const own = stack.split('\n').flatMap((line) => {
    const [, address] = /^ {4}at (?:.*\()?(.*:\d+:\d+)\)?$/u.exec(line) ?? [];
    if (address === undefined || !address.replace(/^file:\/\//u, '').startsWith(folder)) return [];
    const frame = address.split(/[/\\]/u).at(-1) ?? '';
    return FRAME.test(frame) ? [frame] : [];
  });
  return own.slice(0, MOST_FRAMES);
}
