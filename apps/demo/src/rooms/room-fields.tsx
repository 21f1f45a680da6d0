import { useWords } from '../words/use-words.js';

/** What a room is to be: its name, which kind of group it is, and its seats. */
export function RoomFields() {
  const words = useWords();
  return (
    <>
      <label className="demo-field">
        <span>{words.roomName}</span>
        <input name="name" required maxLength={30} autoComplete="off" />
      </label>
      <label className="demo-field">
        <span>{words.roomID}</span>
        <input
          name="groupID"
          maxLength={48}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>{words.roomIDHelp}</small>
      </label>
      <fieldset className="demo-choices">
        <legend>{words.whoIsInIt}</legend>
        <label>
          <input type="radio" name="kind" value="meeting" defaultChecked />
          {words.roomOfMembers}
        </label>
        <label>
          <input type="radio" name="kind" value="live" />
          {words.roomIsLive}
        </label>
      </fieldset>
      <label className="demo-field">
        <span>{words.seatCount}</span>
        <input name="count" type="number" required min={1} max={100} defaultValue={8} />
      </label>
      <label className="demo-field">
        <span>{words.howToSit}</span>
        <select name="mode" defaultValue="free">
          <option value="free">{words.sitFreely}</option>
          <option value="apply">{words.sitByRaisedHand}</option>
          <option value="invite">{words.sitByInvitation}</option>
        </select>
      </label>
    </>
  );
}
