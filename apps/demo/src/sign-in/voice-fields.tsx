import { useWords } from '../words/use-words.js';

const EXAMPLES = 'stun:example.com:3478, turn:name:password@example.com:3478';

/** How voices are to travel in audio rooms. */
export function VoiceFields() {
  const words = useWords();
  return (
    <>
      <fieldset className="demo-choices">
        <legend>{words.voices}</legend>
        <label>
          <input type="radio" name="voices" value="browsers" defaultChecked />
          {words.voicesByBrowsers}
        </label>
        <label>
          <input type="radio" name="voices" value="media-cloud" />
          {words.voicesByCloud}
        </label>
      </fieldset>
      <label className="demo-field">
        <span>{words.voiceServers}</span>
        <input name="iceServers" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <small>{words.voiceServersHelp(EXAMPLES)}</small>
      </label>
    </>
  );
}
