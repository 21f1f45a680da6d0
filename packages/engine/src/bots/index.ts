export type {
  BotEngine,
  BotHabit,
  BotPerson,
  BotScene,
  Bots,
  BotsOptions,
  BotVoice,
} from './bots-options.js';
export type { Heard } from './hear.js';
export { startBots } from './start-bots.js';
