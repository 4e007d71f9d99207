import { countCheck } from '../lintOf.js';

describe('link-broken', () => {
  const check = countCheck('link-broken');
  check('---\ntype: story\nepic: LAR-9\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\ndepends-on: [LAR-2, LAR-9]\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/LAR-2.md': '---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\nepic: lar-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/LAR-2.md': '---\ntype: epic\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\nsprint: 8\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nepic: LAR-2\n---\n# T\n', 1, { 'backlog/LAR-2.md': '---\ntype: story\n---\n# T\n' });
  check('---\ntype: story\nepic: LAR-2\n---\n# T\n', 0, { 'backlog/LAR-2.md': '---\ntype: epic\n---\n# T\n' });
  check('---\ntype: stakeholder\ncares-about: [g, tag:x]\n---\n# T\n', 1);
  check('---\ntype: story\nepic: OTH-2\n---\n# T\n', 0, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n',
    'other/TEAM.md': '---\ntype: team\nkey: OTH\n---\n# T\n',
  });
});
