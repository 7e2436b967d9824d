// Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { parseArgs } from 'node:util';
import { commands } from './commands.mjs';
import { say } from './steps.mjs';

/**
 * To be called before anything is brought or started. Asked for help, it prints it and ends with exit code 0; where
 * an argument is not one of the command's, it says so in one sentence and ends with exit code 2.
 * @param {string} name a script of package.json
 * @param {string[]} args what follows it
 */
export function checkArguments(name, args) {
  const command = commands[name];
  if (!command) throw new Error(`commands.mjs does not tell what "${name}" does`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpFor(name, command));
    process.exit(0);
  }
  const wrong = firstWrong(command, args);
  if (!wrong) return;
  const help = `${called(name)} -- --help`;
  say(`${wrong[0]}; xem ${help}`, `${wrong[1]}; see ${help}`);
  process.exit(2);
}

/** The command that `run.mjs` runs as this program. */
export function commandWithProgram(program) {
  return Object.keys(commands).find((name) => commands[name].program === program);
}

function firstWrong({ argument, options = {} }, args) {
  const known = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value ? 'string' : 'boolean' },
  ]);
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    const wrong = token.kind === 'option' && wrongOption(options, token);
    if (wrong) return wrong;
  }
  const given = tokens.filter(({ kind }) => kind === 'positional').map(({ value }) => value);
  const wanted = argument?.split(' ') ?? [];
  const surplus = given[wanted.length];
  if (surplus !== undefined) return [`"${surplus}" là thừa`, `"${surplus}" is one argument too many`];
  // A word without brackets is to be written as it stands.
  const other = given.find((value, at) => /^\w/.test(wanted[at]) && value !== wanted[at]);
  if (other !== undefined) return [`Không có việc "${other}"`, `"${other}" is nothing that it does`];
  const missing = wanted.find((word, at) => !word.startsWith('[') && given[at] === undefined);
  return missing && [`Còn thiếu ${missing}`, `${missing} is missing`];
}

function wrongOption(options, { name, rawName, value, inlineValue }) {
  if (!Object.hasOwn(options, name)) return [`Không có tùy chọn ${rawName}`, `there is no option ${rawName}`];
  const wanted = options[name].value;
  if (!wanted && value !== undefined) return [`${rawName} không nhận giá trị`, `${rawName} takes no value`];
  const missing = wanted && (value === undefined || (!inlineValue && value.startsWith('-')));
  return missing ? [`${rawName} cần một giá trị ${wanted}`, `${rawName} needs a value ${wanted}`] : undefined;
}

function helpFor(name, { says, argument, options = {}, more }) {
  const told = Object.entries(options).map(([option, { value, says: what }]) => ({
    usage: `--${option}${value ? ` ${value}` : ''}`,
    what: what.join(' — '),
  }));
  const follows = [argument, ...told.map(({ usage }) => `[${usage}]`)].filter(Boolean);
  const width = Math.max(...told.map(({ usage }) => usage.length));
  const paragraphs = [
    [called(name), ...(follows.length > 0 ? ['--', ...follows] : [])].join(' '),
    says.join('\n'),
    told.map(({ usage, what }) => `  ${usage.padEnd(width)}  ${what}`).join('\n'),
    more?.join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** As npm calls it: two of the scripts need no `run`. */
function called(name) {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}
