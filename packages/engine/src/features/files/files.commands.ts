import { isCount, isString, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { isPiece, isWireFile } from './files.rules.js';
import { beginFile, cancelFile, endFile, permitFile, putFile } from './send-file.js';

const isPut = objectOf<Commands['files.put']['request']>({
  fileID: isString,
  offset: isCount,
  data: isPiece,
});

const namesFile = objectOf<{ fileID: string }>({ fileID: isString });

export const fileRoutes: Routes<
  'files.permit' | 'files.begin' | 'files.put' | 'files.end' | 'files.cancel'
> = {
  'files.permit': forUsers(isWireFile, permitFile),
  'files.begin': forUsers(isWireFile, beginFile),
  'files.put': forUsers(isPut, putFile),
  'files.end': forUsers(namesFile, endFile),
  'files.cancel': forUsers(namesFile, cancelFile),
};
