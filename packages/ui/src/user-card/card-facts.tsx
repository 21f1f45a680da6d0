'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import type { Fact } from './facts-of.js';

/** What {@link CardFacts} takes. */
export interface UserCardFactsProps {
  /** What is known of the person, in order. The values are untrusted. */
  facts: readonly Fact[];
}

/** What is known of a person, line by line. */
export function CardFacts({ facts }: UserCardFactsProps) {
  const strings = useStrings();
  return (
    <section className="parlor-card-section" aria-label={strings.aboutPerson}>
      <dl className="parlor-card-facts">
        {facts.map(({ id, label, value }) => (
          <div key={id} className="parlor-card-fact">
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
