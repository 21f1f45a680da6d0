import type { ChatSDK, CreateTopicOptions } from '@parlor/sdk';
import { openCommunity, openTopic, TOPIC_METHODS, topicOf } from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';

type Text = Exclude<keyof CreateTopicOptions, 'groupID' | 'topicID'>;

/** The longest texts, in bytes. */
const LIMITS: readonly (readonly [Text, number])[] = [
  ['topicName', 150],
  ['avatar', 500],
  ['introduction', 400],
  ['notification', 400],
  ['customData', 3_000],
];

/** A text of as many bytes, in letters of two. */
function bytes(count: number): string {
  return 'é'.repeat(Math.floor(count / 2)) + 'e'.repeat(count % 2);
}

async function change(chat: ChatSDK, groupID: string, topicID: string, texts: object) {
  await chat.updateTopicProfile({ groupID, topicID, ...texts });
}

/** How long the texts of topics can be. */
export const TOPIC_LIMITS_SUITE: Suite = {
  noun: 'topics',
  about: 'how long the texts of topics can be',
  scenarios: [
    scenario(
      'is counted in bytes; one byte more is refused with 10004',
      {
        rules: ['TOP-2.6', 'TOP-2.7', 'TOP-2.8', 'TOP-2.9', 'TOP-2.10'],
        needs: TOPIC_METHODS,
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await openCommunity(alice, ['bob']);
        const longest = Object.fromEntries(LIMITS.map(([name, most]) => [name, bytes(most)]));
        const topicID = await openTopic(alice, groupID, longest);
        await change(alice, groupID, topicID, longest);
        for (const [name, most] of LIMITS) {
          const tooLong = { [name]: bytes(most + 1) };
          const made = openTopic(alice, groupID, tooLong);
          await expect(made).rejects.toMatchObject({ code: 10004 });
          const changed = change(alice, groupID, topicID, tooLong);
          await expect(changed).rejects.toMatchObject({ code: 10004 });
        }
        expect(await topicOf(people.bob, groupID, topicID)).toMatchObject(longest);
      },
    ),
  ],
};
