/**
 * Who may do what, in one place: each noun with its procedures, the pages of the team, and what each of the five
 * logins of the database may do with its tables and run of its functions. It is written down a second time, so that
 * no door opens by one slip of a pen: the procedures, the pages and the database are each compared with it, and
 * what is on one side alone fails.
 *
 * Procedures and pages name roles by their letter. Nobody else may: an object of another forum is not found, and
 * a door that is not open says that the role cannot do it. After a "!" whoever does it has to have shown in the last
 * five minutes that it is them. Tables name what a login may do with at least one column:
 * r read, c create, u update, d delete. Which rows of them, the policies say.
 */
export const letters = {
	coordinator: 'c',
	'safeguarding lead': 's',
	'theme lead': 't',
	'partnership officer': 'p',
	'board reader': 'b',
	administrator: 'a'
} as const;

const everybody = 'cstpba';
/** What anybody at all may know: read by every login, written by none. */
const facts = 'voice r, forum r, partner r, access r, job r';

type Row = {
	procedures?: Record<string, string>;
	pages?: Record<string, string>;
	tables?: Record<string, string>;
	functions?: Record<string, string>;
};

export const matrix: Record<string, Row> = {
	answer: {
		procedures: {
			give: 't',
			list: 'ctp'
		},
		pages: {
			'/team/answers': 'ctp',
			'/team/answers/[id]': 'ctp'
		},
		tables: {
			answer: 'forum ru, partner rc'
		}
	},
	ask: {
		procedures: {
			edit: 'c',
			list: 'c',
			make: 'c',
			open: 'anyone',
			read: 'anyone'
		},
		pages: {
			'/team/asks': 'c',
			'/team/asks/ask/[id]': 'c',
			'/team/asks/session/[id]': 'c'
		},
		tables: {
			ask: 'voice r, forum rcu, partner r, access r, job r',
			ask_area: 'voice r, forum rcd, partner r, access r, job r'
		}
	},
	attachment: {
		procedures: {
			cover: 'c',
			covered: 'c',
			open: 'c',
			own: 'anyone',
			transcribe: 'c'
		},
		pages: {
			'/team/moderation/[id]/attachment/[attachment]': 'c',
			'/team/moderation/[id]/attachment/[attachment]/covered': 'c'
		},
		tables: {
			attachment: 'forum ru'
		},
		functions: {
			attachment_become_story: 'forum',
			attachment_covered_goes: '',
			attachment_forget_sound: 'job',
			attachment_own: 'voice'
		}
	},
	audit: {
		procedures: {
			list: 'a',
			verify: 'sba'
		},
		pages: {
			'/team/audit': 'sba'
		},
		tables: {
			audit: 'access r',
			audit_head: 'access r',
			audit_night: 'access r, job rc'
		},
		functions: {
			audit_first_break: 'access job',
			audit_text: '',
			audit_write: 'forum partner access job',
			refuse_change: ''
		}
	},
	concern: {
		procedures: {
			claim: 's',
			close: 's',
			contact: 's!',
			decide: 's',
			list: 's',
			note: 's',
			outcome: 's',
			raise: 'c',
			raised: 'c',
			read: 's',
			release: 's',
			say: 's',
			stepAside: 's',
			triage: 's'
		},
		pages: {
			'/team/concerns': 's',
			'/team/concerns/[id]': 's'
		},
		tables: {
			concern: 'forum ru',
			concern_alert: 'forum r, job rc',
			concern_step: 'forum rc',
			concern_stood_aside: 'forum rc'
		},
		functions: {
			acting_concern_forums: 'forum',
			concern_clock: 'job',
			concern_contact: 'forum',
			concern_hold_source: 'forum',
			concern_let_go: '',
			concern_needs_second: '',
			concern_outlives: '',
			concern_raise: 'forum',
			concern_raised: 'forum',
			concern_readers: 'job',
			concern_say: 'forum',
			concern_team: 'forum',
			has_stood_aside: 'forum',
			kept_from_acting: 'forum',
			quote_follows_hold: ''
		}
	},
	contact: {
		procedures: {
			read: 'c!',
			remove: 'anyone',
			set: 'anyone'
		},
		tables: {
			contact: 'forum r'
		},
		functions: {
			contact_due: 'job',
			contact_remove: 'voice',
			contact_set: 'voice',
			contact_told: 'job'
		}
	},
	digest: {
		procedures: {
			change: 'c',
			read: 'c'
		},
		pages: {
			'/team/digest': 'c'
		},
		tables: {
			digest: 'forum r, job rc',
			digest_told: 'job rc',
			digest_wish: 'forum rcd'
		},
		functions: {
			digest_count: 'job',
			digest_readers: 'job'
		}
	},
	entry: {
		procedures: {
			keep: 'c',
			list: 'c'
		},
		pages: {
			'/team/enter': 'c'
		},
		tables: {
			entry: 'forum r'
		},
		functions: {
			entry_keep: 'forum'
		}
	},
	gathering: {
		procedures: {
			close: 'c',
			count: 'c',
			join: 'anyone',
			list: 'c',
			make: 'c',
			read: 'c'
		},
		tables: {
			gathering: 'forum rcu'
		},
		functions: {
			gathering_find: 'voice'
		}
	},
	group: {
		procedures: {
			list: 'anyone'
		},
		pages: {
			'/team/groups': everybody
		},
		tables: {
			group: facts,
			group_alias: facts,
			group_reports_to: facts
		}
	},
	impact: {
		procedures: {
			give: 'anyone',
			summary: 'c'
		},
		tables: {
			impact: 'forum r, job r'
		},
		functions: {
			impact_give: 'voice'
		}
	},
	import: {
		procedures: {
			drop: 'c',
			export: 'c',
			exportPage: 'c',
			list: 'c',
			map: 'c',
			outcomes: 'c',
			problems: 'c',
			read: 'c',
			start: 'c',
			undo: 'c',
			upload: 'c'
		},
		pages: {
			'/team/import': 'c',
			'/team/import/[id]': 'c',
			'/team/import/[id]/problems.csv': 'c',
			'/team/import/everything/[kind]': 'c'
		},
		tables: {
			import: 'forum rcud',
			import_mapping: 'forum rcu',
			import_row: 'forum rcd',
			import_submission: 'forum r',
			import_theme: 'forum rc'
		},
		functions: {
			import_batch: 'job',
			import_finish: 'job',
			import_forget: 'job',
			import_hold: 'forum',
			import_keep: 'job',
			import_next: 'job',
			import_take_back: 'job'
		}
	},
	member: {
		procedures: {
			end: 'anyone',
			invitations: 'c',
			invite: 'c',
			join: 'anyone',
			leave: 'anyone',
			list: 'anyone',
			passkeyAdd: 'anyone',
			passkeyChallenge: 'anyone',
			passkeyNew: 'anyone',
			passkeySignIn: 'anyone',
			read: 'anyone',
			recover: 'anyone',
			signIn: 'anyone'
		},
		pages: {
			'/team/members': 'c'
		},
		tables: {
			member: 'access rcud',
			member_challenge: 'access rcud',
			member_invitation: 'access rcu',
			member_passkey: 'access rcud',
			member_session: 'access rcud',
			member_submission: 'job r'
		},
		functions: {
			member_link: 'voice',
			member_receipts: 'voice'
		}
	},
	message: {
		procedures: {
			answer: 'c',
			markRead: 'c',
			read: 'c',
			seen: 'anyone',
			waiting: 'c',
			waits: 'c',
			write: 'anyone'
		},
		pages: {
			'/team/messages': 'c'
		},
		tables: {
			message: 'forum rcu'
		},
		functions: {
			contributor_wrote_last: '',
			message_next: 'forum',
			message_seen: 'voice',
			message_write: 'voice',
			submission_follows_message: ''
		}
	},
	moderation: {
		procedures: {
			claim: 'c',
			decide: 'c',
			declareConflict: 'c',
			differ: 'c',
			hideWords: 'c',
			markRepeat: 'c',
			pass: 'c',
			queue: 'c',
			read: 'c',
			recommend: 'c',
			redact: 'c',
			release: 'c',
			rest: 'c',
			retag: 'c',
			settled: 'c',
			sitting: 'c',
			undo: 'c',
			unredact: 'c',
			waits: 'c'
		},
		pages: {
			'/team/moderation': 'c',
			'/team/moderation/[id]': 'c',
			'/team/moderation/fresh': 'c'
		},
		tables: {
			accepted_text: 'forum rcud',
			moderation_aside: 'forum rcu',
			moderation_claim: 'forum rcud',
			moderation_decision: 'forum rc',
			moderation_recommendation: 'forum rcud',
			moderation_sitting: 'forum rcud',
			moderation_step: 'forum rc',
			redaction: 'forum rcd'
		},
		functions: {
			accepted_text_follows_day: '',
			accepted_text_takes_day: '',
			moderation_has_second: 'forum',
			moderation_needs_second: '',
			submission_follows_recommendation: ''
		}
	},
	person: {
		procedures: {
			agree: 'a!',
			change: 'a!',
			confirmRecovery: 'sa!',
			disable: 'a!',
			enable: 'a!',
			invite: 'a!',
			list: 'a',
			recoveries: everybody,
			second: 'a!',
			startRecovery: 'a!',
			stopRecovery: everybody
		},
		pages: {
			'/team/people': 'a',
			'/team/recovery': everybody
		},
		tables: {
			group_member: 'access rcd',
			invitation: 'access rcu',
			invitation_forum: 'access rcd',
			invitation_group: 'access rcd',
			person: 'access rcu',
			person_forum: 'access rcd',
			person_recovery: 'access rcud',
			role_change: 'access rcd'
		},
		functions: {
			person_name: 'forum partner access',
			recovery_due: 'job',
			recovery_forget: 'job',
			recovery_told: 'job'
		}
	},
	plan: {
		procedures: {
			milestones: 'anyone',
			read: 'anyone'
		},
		pages: {
			'/team/plan': everybody
		},
		tables: {
			plan: facts,
			plan_milestone: facts,
			priority_area: facts
		}
	},
	recommendation: {
		procedures: {
			list: 'anyone'
		},
		pages: {
			'/team/recommendations': everybody
		},
		tables: {
			recommendation: facts,
			recommendation_committee: facts
		}
	},
	release: {
		procedures: {
			drop: 'c!',
			list: 'ctpb',
			open: 'anyone',
			prepare: 'c',
			publish: 'c!',
			published: 'anyone',
			read: 'ctpb',
			terms: 'ctpb'
		},
		pages: {
			'/team/releases': 'ctpb',
			'/team/releases/[id]': 'ctpb'
		},
		tables: {
			release: 'voice r, forum rcu, partner r, job ru',
			release_ledger: 'forum rc, job r'
		},
		functions: {
			refuse_change_to_frozen: '',
			term_has_release: 'access'
		}
	},
	report: {
		procedures: {
			change: 'anyone',
			changes: 'anyone',
			draft: 'c',
			edit: 'c',
			list: 'ctpb',
			offer: 'c',
			pdf: 'anyone',
			publish: 'c',
			published: 'anyone',
			read: 'anyone',
			refresh: 'c',
			sign: 'ctp',
			work: 'ctpb'
		},
		pages: {
			'/team/reports': 'ctpb',
			'/team/reports/[id]': 'ctpb'
		},
		tables: {
			report: 'voice r, forum rcu, partner r, job r',
			report_signature: 'voice r, forum r, partner r',
			report_theme: 'forum rcd, partner r'
		},
		functions: {
			report_sign: 'forum partner'
		}
	},
	retention: {
		functions: {
			retention_contacts: 'job',
			retention_day: '',
			retention_declined: 'job',
			retention_dormant: 'job',
			retention_hold: '',
			retention_originals: 'job',
			retention_sessions: 'job',
			retention_settled: 'job'
		}
	},
	session: {
		procedures: {
			accept: 'anyone',
			addPasskey: 'anyone',
			changePassword: `${everybody}!`,
			confirmAuthenticator: 'anyone',
			end: everybody,
			endOne: everybody,
			endOthers: everybody,
			newAuthenticator: 'anyone',
			newCodes: `${everybody}!`,
			newPasskey: 'anyone',
			passkeyChallenge: 'anyone',
			prove: 'anyone',
			provePasskey: 'anyone',
			read: everybody,
			recover: 'anyone',
			removeAuthenticator: `${everybody}!`,
			removePasskey: `${everybody}!`,
			security: everybody,
			signIn: 'anyone',
			standing: 'anyone',
			work: 'c'
		},
		pages: {
			'/team': everybody,
			'/team/account': everybody
		},
		tables: {
			person_authenticator: 'access rcud',
			person_challenge: 'access rcud',
			person_passkey: 'access rcud',
			person_recovery_code: 'access rcud',
			session: 'access rcud'
		},
		functions: {
			acting_forum: 'forum partner access',
			acting_groups: 'partner',
			acting_person: 'forum partner access',
			acting_session: 'forum partner access'
		}
	},
	setting: {
		procedures: {
			change: 'ca',
			changeChair: 'sa',
			changeForum: 'ca',
			changeRules: 'ca',
			changeTerms: 'ca',
			confirmHelpNumbers: 'sa',
			dropHelpNumbers: 'sa',
			proposeHelpNumbers: 'sa',
			public: 'anyone',
			read: everybody,
			wall: 'anyone'
		},
		pages: {
			'/team/settings': everybody
		},
		tables: {
			deployment: facts,
			forum: 'voice r, forum r, partner r, access ru, job r',
			forum_chair: 'access rcud',
			help_number: 'voice r, forum r, partner r, access rcud, job r',
			help_number_change: 'access rcud',
			place: facts,
			rule: 'voice r, forum r, partner r, access rcud, job r',
			setting: 'voice r, forum r, partner r, access ru, job r',
			term: 'voice r, forum r, partner r, access rcu, job r'
		},
		functions: {
			help_number_change_stays: ''
		}
	},
	submission: {
		procedures: {
			appeal: 'anyone',
			change: 'anyone',
			download: 'anyone',
			form: 'anyone',
			send: 'anyone',
			track: 'anyone',
			withdraw: 'anyone'
		},
		tables: {
			intake_key: 'voice r, access rcu',
			submission: 'forum ru, job r',
			submission_area: 'forum rcd, job r',
			submission_card: 'forum r',
			submission_gone: '',
			submission_outcome: 'forum r'
		},
		functions: {
			submission_appeal: 'voice',
			submission_change: 'voice',
			submission_erase: '',
			submission_held: 'voice',
			submission_news: '',
			submission_send: 'voice',
			submission_settled_on: '',
			submission_track: 'voice',
			submission_withdraw: 'voice'
		}
	},
	template: {
		procedures: {
			add: 'c',
			edit: 'c',
			list: 'c',
			remove: 'c'
		},
		pages: {
			'/team/templates': 'c'
		},
		tables: {
			template: 'forum rcud'
		}
	},
	theme: {
		procedures: {
			alike: 'c',
			create: 'c',
			decideShelf: 'c',
			edit: 'c',
			find: 'c',
			gather: 'c',
			groupChoices: 'c',
			list: 'ctpb',
			merge: 'c',
			moreLikeThese: 'c',
			quote: 'c',
			read: 'ctpb',
			readAlike: 'c',
			recordReader: 'c',
			send: 'c',
			shelf: 'c',
			split: 'c',
			start: 'c',
			unquote: 'c'
		},
		pages: {
			'/team/themes': 'ctpb',
			'/team/themes/[id]': 'ctpb',
			'/team/themes/[id]/split': 'c',
			'/team/themes/alike/[key]': 'c',
			'/team/themes/shelf': 'c'
		},
		tables: {
			accepted_vector: 'forum r',
			shelf_decision: 'forum rc',
			theme: 'forum rcu, partner r, job r',
			theme_area: 'forum rcd, partner r, job r',
			theme_change: 'forum rc',
			theme_evidence: 'forum rcd, job r',
			theme_group: 'forum rcd, partner r',
			theme_offer: 'forum rcu',
			theme_publication: 'voice r, forum rc, partner r, job r',
			theme_quote: 'forum rcud, partner r',
			theme_quote_source: 'forum rcd',
			theme_reader: 'forum rc',
			theme_tally: ''
		},
		functions: {
			accepted_search: 'forum',
			accepted_text_without_vector: 'job',
			accepted_vector_forget: '',
			accepted_vector_keep: 'job',
			forget_quote: '',
			refuse_theme_of_other_forum: '',
			theme_tally_counts: 'forum',
			theme_tally_fold: 'job',
			theme_tally_of_links: '',
			theme_tally_of_submission: ''
		}
	}
};

/** One kind of cell of every noun together; procedures by the path that they are called by. */
export const matrixOf = {
	procedures: gather('procedures', (noun, verb) => `${noun}.${verb}`),
	pages: gather('pages'),
	tables: gather('tables'),
	functions: gather('functions')
};

function gather(kind: keyof Row, nameOf = (_: string, name: string) => name): Record<string, string> {
	return Object.fromEntries(
		Object.entries(matrix).flatMap(([noun, row]) =>
			Object.entries(row[kind] ?? {}).map(([name, who]) => [nameOf(noun, name), who])
		)
	);
}
