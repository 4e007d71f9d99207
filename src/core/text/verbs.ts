const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that people who ask for software use as verbs and hardly ever as nouns. */
const verbs = set(`
  accept achieve acquire activate adapt add adjust administer adopt advertise align allocate allow amend analyse analyze annotate
  append apply appoint approve arrange ask assemble assess assign assist associate attach attend authenticate authorise authorize
  automate avoid be become begin believe bring browse buy calculate cancel categorise categorize celebrate choose clarify
  collaborate collapse collect combine come communicate compare compile complain compose compute configure confirm connect consider
  consolidate consult consume convert cooperate coordinate create customise customize deactivate decide decline define delegate
  delete delist deliver demonstrate deny depend deploy describe deselect destroy detach detect determine develop diagnose
  differentiate digitise digitize disable disapprove disconnect discover discuss dislike dismiss dispatch dispose disseminate
  distinguish distribute do donate earn eat edit eliminate embed employ enable encourage encrypt endorse enforce enhance enjoy
  enlarge enlist enrol enroll ensure enter erase escalate establish evaluate examine exclude execute expand explain explore
  express extend extract facilitate fetch fill finalise finalize find finish follow forget formulate forward fulfil fulfill
  gather generate get give go grow guarantee have hear help hide identify ignore illustrate implement improve include incorporate
  inform ingest inherit initiate insert inspect install instantiate instruct integrate interact interpret introduce invest
  investigate invite involve join justify keep know learn lend let listen locate maintain make manage manipulate maximise
  maximize meet memorise memorize merge migrate minimise minimize modify navigate negotiate nominate notify obtain omit onboard
  operate optimise optimize organise organize overcome overlay override oversee participate paste pay perform persist personalise
  personalize populate postpone prepare preserve prevent prioritise prioritize proceed produce propose protect prove provide provision
  publish quit read realise realize reassign reassure receive recognise recognize recommend reconcile reconfigure recover recruit
  redeem redirect redo reduce refer refine register reinstall reject relate rely remember remind remove rename render renew
  reopen reorder rephrase replace replicate reply represent reproduce republish reschedule resend reserve resize resolve respond
  restart restore restrict retain retrieve retry reuse reveal revise revoke rewrite say see seek select sell send serve settle
  show simulate skip solve speak specify spend submit subscribe substitute subtract suggest summarise summarize supply suspend
  synchronise synchronize take teach tell terminate think throw toggle transcribe transform translate transmit treat try unassign
  unblock uncheck undelete understand undo unfollow unhide uninstall unlink unlock unmark unpin unpublish unselect unsend
  unsubscribe untag upvote utilise utilize validate verify visualise visualize want wear withdraw write
`);

/** Words that are as often nouns or adjectives as verbs; what stands around them decides. */
const verbsOrNouns = set(`
  access account address advance aggregate aid air alert amount answer appeal archive attempt audit back backup balance ban bar
  base batch bid bill block blog book bookmark boost box branch break broadcast build bundle burn call cache camp cap care cast catch
  cause center centre chain challenge change charge chart chat check checkout claim class clean clear click clone close code
  comment commit complete compound conduct contact content contract contrast control cook copy correct cost count couple cover
  crawl crop cross cut damage data date deal debug default delay demand deposit design detail dial direct discount display
  distance divide dock document dose download draft drag draw drill drive drop duplicate email empty end engage escape estimate
  event exchange exercise exit experience export face fail favor favorite favourite feature feed feel field fight file filter
  fine fit fix flag flow focus fold forecast fork form format frame free function fund gain grade grant graph group guess guide
  hand handle harvest head highlight hire hit hold host house hover impact import increase increment index input interest
  interface interview invoice issue item judge key label land latch launch lead lease leave level license light like limit line
  link list live load lock log look loop lower mail map march mark market mask master match matter measure mention message mind
  mirror miss mix model moderate monitor mount move multiply mute name need note notice number object offer open order outline
  output overview own pace pack page paint pair pan parent park part pass patch pause permit phone photograph pick picture pilot
  pin ping place plan play plot point poll pool post practice practise preload present press pressure preview price print process
  profile program progress project promise promote prompt pull purchase push quality query question queue quote race raise rally
  range rank rate reach react reason rebuild recall receipt record redact refresh refund regard regret release reload remark
  remote rent repair repeat replay report request research reset resource respect rest result resume return reverse revert review
  reward ride risk roll rotate round route run sample sanction save scale scan schedule scope score scout screen scroll search
  season secure seed sense sentence separate sequence set setup shape share shift ship shop shout shuffle sign signal sketch
  slide slow smell snooze sort sound source space spare split sponsor spot spread stack staff stage stamp stand star start state
  station stay step stick stop store stream stress structure study style subject suit sum support surf surprise survey swap swipe
  switch sync tackle tag talk tap target task taste tax team template test text thank tick time tip title touch trace track trade
  train transfer transport trash travel trend trigger tune turn tutor type update upgrade upload use value view visit voice
  volunteer vote wait walk warn wash waste watch weigh welcome win witness work wrap zip zoom
`);

const notVerbs = set(
  'enterprise franchise otherwise precise expertise premise likewise concise merchandise promise surprise',
);

/** How surely a word in small letters is a verb in its base form; undefined: this list does not know. */
export function verbKind(word: string): 'verb' | 'verb or noun' | undefined {
  if (verbsOrNouns.has(word)) return 'verb or noun';
  if (verbs.has(word)) return 'verb';
  if (/(?:ise|ize|yse|yze|ify)$/.test(word) && word.length > 5 && !notVerbs.has(word)) return 'verb';
  const stem = word.startsWith('re') ? word.slice(2) : '';
  return stem.length > 2 && (verbs.has(stem) || verbsOrNouns.has(stem)) ? 'verb' : undefined;
}
