/**
 * Findings of one rule for reading by hand: from each file as many as its share, spread evenly over it, so that the same
 * folder gives the same sample. The words that the rule points at stand between »«.
 */
export function takeSample({ files, rules }, rule, size) {
  if (!rules.includes(rule)) throw new Error(`${rule} does not judge story sentences. These do: ${rules.join(', ')}.`);
  if (!Number.isInteger(size) || size < 1) throw new Error('--sample needs a whole number.');
  const strata = files.map(({ name, text, stories }) => ({ name, found: found(stories, rule, text.split('\n')) }));
  const total = strata.reduce((sum, stratum) => sum + stratum.found.length, 0);
  const wanted = Math.min(size, total);
  const lines = [`${rule}: ${wanted} of ${total} findings`];
  let seen = 0;
  for (const { name, found: all } of strata) {
    // Rounding the running sum gives every file its share and the whole its size.
    const share = shareOf(seen + all.length, total, wanted) - shareOf(seen, total, wanted);
    seen += all.length;
    for (let at = 0; at < share; at++) {
      const { line, shown, message } = all[Math.floor(((at + 0.5) * all.length) / share)];
      lines.push('', `${name}:${line + 1}  ${shown}`, `  ${message}`);
    }
  }
  return lines.join('\n');
}

function shareOf(count, total, wanted) {
  return total === 0 ? 0 : Math.round((count * wanted) / total);
}

function found(stories, rule, lines) {
  return stories.flatMap(({ line, story, findings }) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ range, message }) => {
        const source = lines[line].replace(/^\ufeff/, '');
        const before = source.indexOf(story);
        const start = range.start.character - before;
        const end = range.end.line === range.start.line ? range.end.character - before : story.length;
        return { line, message, shown: `${story.slice(0, start)}»${story.slice(start, end)}«${story.slice(end)}` };
      }),
  );
}
