/** A page of cards, and what lies in them side by side. */
export const CARDS = /* css */ `
.page {
  container-type: inline-size;
  padding-block-end: 12px;
}

.page > .problem {
  padding: 8px 12px;
}

.applies {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  padding: 6px 12px;
  border-block-end: 1px solid var(--hairline);
}

.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
  align-items: start;
  gap: 12px;
  padding: 12px 12px 0;
}

.card {
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 12px;
  border: 1px solid var(--hairline);
  border-radius: 10px;
  background: var(--raised);
}

.card .field,
.card .button:not(.primary, .danger) {
  background-color: var(--surface);
}

.card-title {
  font-size: 13px;
  font-weight: 600;
}

.card-title + .hint {
  margin-block-start: -6px;
}

.form {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.form > .button {
  align-self: flex-start;
}

@container (min-width: 620px) {
  .card[data-wide] {
    grid-column: span 2;
  }

  .card[data-wide] .pairs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px 16px;
  }

  .pairs > .meaning {
    grid-column: 1 / -1;
  }
}

.row-of {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 8px;
}

.row-of > .labelled {
  flex: 1 1 96px;
}
`;
