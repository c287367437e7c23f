import { InvalidArgumentError, Option } from 'commander';
import { EXIT, Failure } from './failure.ts';
import { portOption } from './options.ts';

/** What `serve` and `start` are told about serving. */
export interface ServingOptions {
  readonly port: number;
  readonly origins: readonly string[];
  readonly introspection: OnOff;
  readonly graphiql: OnOff;
  readonly searchEngines: OnOff;
  readonly log: 'faults' | 'requests';
}

type OnOff = 'on' | 'off';

export function servingOptions(): Option[] {
  return [
    portOption(),
    new Option('--origins <list>', 'web pages of these origins may ask the API, separated by commas')
      .env('RATSGRAPH_ORIGINS')
      .default([], 'none')
      .argParser(origins),
    onOff('--introspection <on|off>', 'whether the schema may be asked for', 'RATSGRAPH_INTROSPECTION'),
    onOff('--graphiql <on|off>', 'whether /graphql shows GraphiQL to people', 'RATSGRAPH_GRAPHIQL'),
    onOff(
      '--search-engines <on|off>',
      'whether search engines may list pages of questions, meetings and topics; those of people never',
      'RATSGRAPH_SEARCH_ENGINES',
    ),
    new Option(
      '--log <what>',
      'what stderr tells, a line of JSON each; requests are told without what they ask for',
    )
      .env('RATSGRAPH_LOG')
      .choices(['faults', 'requests'])
      .default('faults'),
  ];
}

const SHORTEST = 16;

/**
 * The token with which the graph may be changed, from `RATSGRAPH_TOKEN`: never an argument, which everybody on the
 * machine could see.
 * @throws {Failure} where it is too short to be one
 */
export function tokenIn({ RATSGRAPH_TOKEN: token = '' }: NodeJS.ProcessEnv): string | undefined {
  if (token === '') return undefined;
  if (/^\S+$/u.test(token) && token.length >= SHORTEST) return token;
  throw new Failure(
    EXIT.usage,
    `RATSGRAPH_TOKEN is too easy to guess: it needs ${SHORTEST} characters or more and no blanks, such as \`openssl rand -hex 32\` gives.`,
  );
}

function onOff(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(variable).choices(['on', 'off']).default('on');
}

function origins(text: string): readonly string[] {
  const all = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const odd = all.find((one) => !URL.canParse(one) || new URL(one).origin !== one);
  if (odd === undefined) return all;
  throw new InvalidArgumentError(`"${odd}" is no origin: write https://example.org, without a path.`);
}
