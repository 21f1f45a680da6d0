import { describe, expect, test } from 'vitest';
import { PARAMS_VALIDATE_FAILED } from '../../chat-error.js';
import { MESSAGE_PARAMETERS } from './message.js';
import { validate } from './validate.js';

/** A file field as browsers make it, as far as one can tell it by its tag. */
function fileField(...files: File[]) {
  return { files, [Symbol.toStringTag]: 'HTMLInputElement' };
}

const PICTURE = new File(['content'], 'cat.png', { type: 'image/png' });

const METHODS = ['createImageMessage', 'createVideoMessage', 'createFileMessage'] as const;

describe.each(METHODS)('%s', (name) => {
  const check = (file: unknown) => {
    const options = { to: 'bob', conversationType: 'C2C', payload: { file } };
    return expect(() => validate(MESSAGE_PARAMETERS[name], [options]));
  };

  test('takes a file, and a field in which one was chosen [MSG-1.30]', () => {
    check(PICTURE).not.toThrow();
    check(fileField(PICTURE)).not.toThrow();
  });

  test.each([
    ['a Blob', new Blob(['content'], { type: 'image/png' })],
    ['a text', 'cat.png'],
    ['a plain object', { name: 'cat.png', size: 7, type: 'image/png' }],
    ['a list', [PICTURE]],
    ['nothing', null],
  ])('throws on %s [MSG-1.30]', (_what, file) => {
    check(file).toThrow(PARAMS_VALIDATE_FAILED);
  });

  test('throws on a field in which no file was chosen [MSG-1.31]', () => {
    check(fileField()).toThrow(PARAMS_VALIDATE_FAILED);
  });
});
