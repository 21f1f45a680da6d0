export { METHOD_TRAITS } from './methods/all-methods.js';
export type { Given, MethodTable, MethodTraits, Refusal } from './methods/method-traits.js';
export { RULE_BOOKS, type RuleID } from './rules/all-rules.js';
export type { Proof, Rule, RuleBook, RuleSection } from './rules/rule.js';
export { type ConformanceOptions, runConformance } from './run-conformance.js';
export { type Capabilities, isPlayable, runScenario, type Theatre } from './run-scenario.js';
export type { AsyncExpectation, Expect, Expectation, Matchers, Runner } from './runner.js';
export { SABOTEURS } from './saboteurs/all-saboteurs.js';
export { type Saboteur, sabotagedWorlds } from './saboteurs/saboteur.js';
export type { Opened, Scenario, ScenarioHead, Stage, Suite } from './scenario.js';
export { SUITES } from './suites/all-suites.js';
export { moreInstancesInStep } from './suites/instances-in-step.js';
export {
  CONTROLS,
  type Control,
  type CreateWorld,
  type Page,
  type SoldApart,
  type World,
  type WorldLanguageService,
  type WorldOptions,
  type WorldPresence,
} from './world.js';
