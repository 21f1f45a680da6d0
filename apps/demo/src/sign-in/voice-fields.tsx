/** How voices are to travel in audio rooms. */
export function VoiceFields() {
  return (
    <>
      <fieldset className="demo-choices">
        <legend>Voices in audio rooms</legend>
        <label>
          <input type="radio" name="voices" value="browsers" defaultChecked />
          From browser to browser: up to 8 who speak
        </label>
        <label>
          <input type="radio" name="voices" value="media-cloud" />
          By Tencent’s media cloud, which bills: large rooms
        </label>
      </fieldset>
      <label className="demo-field">
        <span>STUN and TURN servers (optional)</span>
        <input name="iceServers" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <small>
          Only from browser to browser, for networks that do not reach each other:
          stun:example.com:3478, turn:name:password@example.com:3478
        </small>
      </label>
    </>
  );
}
