import { expect, test } from 'vitest';
import { unknownSettings } from './unknown-settings.ts';

/** Of a usual machine; nothing of it is meant for the server. */
const usual = [
  'HOME',
  'HOSTNAME',
  'LANG',
  'LOGNAME',
  'OLDPWD',
  'PATH',
  'SHELL',
  'SHLVL',
  'TERM',
  'TZ',
  'USER',
];
const others = [
  'DOI_THOAI_TEST_POSTGRES',
  'SSL_CERT_FILE',
  'XDG_DATA_DIRS',
  'REDIS_HOST',
  'REDIS_PORT',
  'npm_config_port',
  'SORT_KEYS',
];

test('what is a setting, and what is plainly meant for other programs, is not named', () => {
  expect(named([...usual, ...others, 'PORT', 'DATABASE_URL', 'TLS_KEY'])).toEqual([]);
});

test.each([
  ['DATABASE_UR', 'DATABASE_URL'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['REDISURL', 'REDIS_URL'],
  ['ORIGNS', 'ORIGIN'],
  ['PROT', 'PORT'],
  ['HOSTS', 'HOST'],
  ['TSL_CERT', 'TLS_CERT'],
  ['DATADIR', 'DATA_DIR'],
  ['data_dir', 'DATA_DIR'],
  ['DOITHOAI_PORT', 'PORT'],
  ['DOITHOAI_LOG_LEVL', 'LOG_LEVEL'],
])('%s in the environment is named, with the setting that may be meant: %s', (name, meant) => {
  expect(named([...usual, name])).toEqual([`${name} is not a setting; did you mean ${meant}?`]);
});

test('what begins like one of ours is named also when it is like no setting', () => {
  expect(named(['DOITHOAI_COLOUR'])).toEqual([
    'DOITHOAI_COLOUR is not a setting; .env.example lists them all.',
  ]);
});

test('in .env every name must be a setting', () => {
  expect(named(['PORT', 'HOME', 'LANG'], ['PORT', 'SMTP_HOST', 'REDISURL', 'LANG'])).toEqual([
    'SMTP_HOST is not a setting; .env.example lists them all.',
    'REDISURL is not a setting; did you mean REDIS_URL?',
    'LANG is not a setting; .env.example lists them all.',
  ]);
});

function named(environment: readonly string[], inEnvFile: readonly string[] = []): readonly string[] {
  return unknownSettings(environment, inEnvFile).map(({ en }) => en);
}
