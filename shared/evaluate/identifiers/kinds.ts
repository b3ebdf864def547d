/** A labelled set may call a kind of identifier by any of its usual names. These are the ones we answer to. */
import type { IdentifierType } from '../../src/phone/identifier-mark.ts';

const synonyms: Record<IdentifierType, string> = {
	name:
		'name person per personname fullname firstname forename givenname surname lastname familyname childname ' +
		'parentname staffname teachername professional professionalname nickname initials thirdparty ' +
		'accused accusedperson namedperson',
	'nhs-number': 'nhs nhsnumber nhsno nhsid healthnumber',
	upn: 'upn pupilnumber uniquepupilnumber pupilid',
	nino: 'nino nationalinsurance nationalinsurancenumber ni ninumber',
	phone: 'phone phonenumber telephone telephonenumber tel mobile mobilenumber landline contactnumber',
	email: 'email emailaddress mail',
	postcode: 'postcode fullpostcode postalcode outwardpostcode outwardcode partialpostcode zip',
	'date-of-birth': 'dob dateofbirth birthdate birthday date birthdateofchild',
	url: 'url link website web webaddress urladdress',
	handle: 'handle username socialhandle socialmedia social account gamertag onlinename',
	address: 'address streetaddress street homeaddress location road house addressline',
	school: 'school setting nursery college academy class classname schoolname education settingname provider',
	service:
		'service gp ward hospital clinic surgery gpward gppractice practice health healthsetting organisation ' +
		'organization org healthcare',
	place: 'place town village city area placename loc gpe',
	reference: 'reference caseref casereference ref refnumber ehcpref ehcpreference ehcp case caseid uln',
	vehicle: 'vehicle car registration carregistration numberplate plate vrm reg',
	singular:
		'singular unique uniqueevent event only theonly quasi quasiidentifier smallgroup indirect ' +
		'uniquephrase uniquedetail inthenews',
	condition: 'condition rarecondition diagnosis rarediagnosis medical raredisease syndrome'
};

const byName = new Map(
	Object.entries(synonyms).flatMap(([kind, names]) =>
		[kind.replace('-', ''), ...names.split(' ')].map((name) => [name, kind as IdentifierType] as const)
	)
);

/** Undefined is a kind we have no word for: it still counts in the figures that are blind to kind. */
export function kindOf(label: string): IdentifierType | undefined {
	const name = label.toLowerCase().replace(/[^a-z]/g, '');

	return byName.get(name) ?? byName.get(name.replace(/s$/, ''));
}
