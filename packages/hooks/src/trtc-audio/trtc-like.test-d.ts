import type { TRTC, TRTCEventTypes } from 'trtc-sdk-v5';
import { expectTypeOf } from 'vitest';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import type { TRTCAudioEvents, TRTCInstanceLike, TRTCLike } from './trtc-like.js';

// The package is what the bridge takes it for.
expectTypeOf<typeof TRTC>().toExtend<TRTCLike>();
expectTypeOf<TRTC>().toExtend<TRTCInstanceLike>();

// So is what it tells.
type Told = { [Event in keyof TRTCAudioEvents]: TRTCEventTypes[Event][0] };
expectTypeOf<Told>().toExtend<TRTCAudioEvents>();

// A ticket is a string, or a function that gets one.
expectTypeOf<TRTCAudioOptions['userSig']>().toEqualTypeOf<
  string | ((userID: string) => string | Promise<string>)
>();

// An app may load it in its own way.
expectTypeOf<() => Promise<typeof TRTC>>().toExtend<NonNullable<TRTCAudioOptions['load']>>();
