import { MODES } from './room-wish.js';

/** What a room is to be: its name, which kind of group it is, and its seats. */
export function RoomFields() {
  return (
    <>
      <label className="demo-field">
        <span>Name</span>
        <input name="name" required maxLength={30} autoComplete="off" />
      </label>
      <label className="demo-field">
        <span>ID, by which others find it</span>
        <input
          name="groupID"
          maxLength={48}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>Left empty, the service makes one.</small>
      </label>
      <fieldset className="demo-choices">
        <legend>Who is in it</legend>
        <label>
          <input type="radio" name="kind" value="meeting" defaultChecked />
          Members: it stays in their lists
        </label>
        <label>
          <input type="radio" name="kind" value="live" />
          Whoever is there: a live room
        </label>
      </fieldset>
      <label className="demo-field">
        <span>Seats</span>
        <input name="count" type="number" required min={1} max={100} defaultValue={8} />
      </label>
      <label className="demo-field">
        <span>How one gets a seat</span>
        <select name="mode" defaultValue="free">
          {Object.entries(MODES).map(([mode, words]) => (
            <option key={mode} value={mode}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
