import type { Step } from './step.js';
import { api } from './steps/api.js';
import { attw } from './steps/attw.js';
import { biome } from './steps/biome.js';
import { declarations } from './steps/declarations.js';
import { directions } from './steps/directions.js';
import { documented } from './steps/documented.js';
import { knip } from './steps/knip.js';
import { motion } from './steps/motion.js';
import { publint } from './steps/publint.js';
import { rules } from './steps/rules.js';
import { size } from './steps/size.js';
import { tokens } from './steps/tokens.js';
import { types } from './steps/types.js';

/** In the order they run: what fails most often and fastest comes first. */
export const steps: readonly Step[] = [
  types,
  biome,
  directions,
  tokens,
  motion,
  knip,
  rules,
  declarations,
  documented,
  api,
  publint,
  attw,
  size,
];
