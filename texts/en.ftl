# Every word people read in English. Read it aloud before you change it: short, warm, British.
# Variables are named in the text itself; HTML is Telegram's: b, i.

## Roles

role-coordinator = coordinator
role-curator = curator
role-director = director
role-council = mentors' council
role-psychologist = school psychologist
role-working_group = working group
role-assistant = records assistant
role-district = district coordinator
role-mentor = mentor
role-mentee = mentee

## Buttons

button-accept = That suits me
button-agree = I agree
button-amend = Change it
button-amendments = What was changed
button-another = One more link
button-another-person = Yes, another person
button-answer-form = Answer the questions
button-all-true = All of it is true
button-apart = Not to be paired with
button-apart-add = Add
button-apart-remove = Take off the list
button-approve = Approve
button-audit-act = Choose an act
button-audit-all = Show everything
button-audit-erasures = Erasures
button-audit-file = The log in Excel
button-audit-newer = ‹ Newer
button-audit-older = Older ›
button-audit-period = Choose a time
button-audit-person = Choose a person
button-back = ‹ Back
button-bank-excel = Lists as Excel
button-begin = Start
button-cancel-meeting = Cancel the meeting
button-change-more = Change more
button-check-in = How did the meeting go?
button-clear = Leave it empty
button-loud = Send them
button-redacted-on = Without names
button-redacted-off = With names
button-open-notice = { $topic ->
    [application] Open: application
    [pair] Open: pair
    [survey] Open: questions
    [program] Open: program
    [meeting] Open: meeting
    [event] Open: event
    [help] Open: help
    [roadmap] Open: roadmap
    [diary] Open: note on a meeting
    [report] Open: mentor’s report
    [task] Open: task
    [today] Open: what today brings
    [relay] Open: words to pass on
    [file] Open: file
   *[people] Open: people
}
button-open-program = Open the program
button-program = Program
button-program-activities = Activities
button-program-all = All parts
button-program-amend = Change
button-program-begin = Begin
button-program-drop = Drop from the plan
button-program-extend = Prolong
button-program-fill = Fill in one by one
button-program-history = Versions
button-program-keep-theirs = Leave it as it is
button-program-news = What changed without you
button-program-next = Next
button-program-no-day = Without this day
button-program-no-reason = No explanation
button-program-order = Change the term by order
button-program-parts = Parts of the program
button-program-read = Read part by part
button-program-remark = Add a remark
button-program-remarks = Return with remarks
button-program-return = Return the program
button-program-statement = Application form
button-program-take-back = Take back and change
button-program-withdraw = Withdraw the change
button-program-yes-withdraw = Yes, withdraw
button-quiet = Do not send them
button-consent = I agree to the pair
button-consent-form = Print the form
button-consent-keep = No, keep it
button-consent-withdraw = Take it back
button-consent-withdraw-yes = Yes, take it back
button-continue = Continue
button-correct = Correct an answer
button-decline = Decline
button-disagree = I don't agree
button-excel = Summary in Excel
button-everybody = Show everybody
button-enter-person = Enter somebody without Telegram
button-filter = Whom to show
button-from-paper = Write down from paper
button-go-on = Continue
button-hour-open = Not remembered, leave the hour out
button-invite-links = Open links
button-invite-other = Another term, or for many
button-invite-resend = Send it again
button-invite-revoke = Revoke
button-interview = Interview
button-keep = Leave it as it is
button-take-home = Take my answers
button-later = I'll finish later
button-leave = Yes, I'm leaving
button-meetings = Meetings
button-menu = To the menu
button-my-consents = My consents
button-wish-order = My order
button-wish-why = Why not
button-wished = See who asks
button-searching = Who waits for a mentor
button-searching-tell = Tell them the search goes on
button-support = The psychologist’s support
button-support-open = Have a look
button-support-yes = Yes, show
button-support-not-now = Not now
button-support-change = Change
button-support-withdraw = Show no more
button-support-no-note = Add nothing
button-no-reason = I'd rather not say
button-office-forms = Limit to forms
button-office-grant = Give a role
button-office-take = Take a role away
button-open-meeting = Open the meeting
button-open-card = Open the card
button-open-pair = Open
button-order-signed = The order is signed
button-open-parting = Have a look
button-open-application = Open the application
button-application-agree = Yes, I agree
button-application-decline = No, not now
button-application-answer = Answer in words
button-application-grant = Decide: yes
button-application-partly = Decide: in part
button-application-refuse = Decide: no
button-application-dismiss = Do not look into it
button-application-appoint = Choose a mediator
button-application-speak = Say how I see it
button-application-propose = Propose a way out
button-application-now = Propose now
button-application-wait = Wait
button-application-accept = I agree with it
button-application-reject = It does not suit me
button-application-object = Ask for another mediator
button-application-close = End without agreement
button-application-seen = I have seen the papers
button-application-withdraw = Withdraw
button-application-silent = Without a note
button-application-way = The whole way
button-application-older = Earlier
button-application-newer = Later
button-application-new = New application
button-application-mine = My applications
button-application-paper-new = Write down from paper
button-application-pass = Skip
button-application-whole = Show all there is so far
button-application-send = Send
button-application-go-on = Go on
button-application-drop = Delete the draft
button-application-share = The mediator and the other side
button-application-confide = The mediator only
button-part = End or change
button-part-agree = Agree to end
button-part-disagree = I would like to go on
button-part-withdraw = Take the application back
button-part-grant = Grant
button-part-refuse = Turn down with an answer
button-part-order = The order is signed: write it down
button-part-paper = The application in Word
button-part-send = Send without a reason
button-part-go = Yes, send it
button-part-reword = Write it otherwise
button-part-list = Applications about pairs
button-part-whole = Lay mentoring down altogether
button-other-day = Another day
button-other-time = Another time
button-pause = Pause
button-people = Open the lists
button-mentor-needed = Need a mentor again?
button-needed-yes = Yes, I do
button-needed-no = Not now
button-needed-again = I need a mentor again
button-seek-again = Look for a mentor again
button-personal-link = Link to get in
button-previous = ‹ Previous question
button-propose = Propose a pair
button-privacy-copy = Get a copy
button-privacy-erase = Erase my data
button-privacy-erase-now = Yes, erase now
button-privacy-keep = No, keep them
button-privacy-kept = What is kept and why
button-privacy-seen = Who saw it
button-privacy-stay = I changed my mind, do not erase
button-propose-meeting = Propose a meeting
button-ready = Done
button-refuse = I don't want to take part
button-help-write = Write
button-reply = Reply
button-resume = End the pause
button-return = Return with a remark
button-show = Show
button-school-director = A link for the director
button-school-new = Create a school
button-signed-as-is = Signed under this number
button-skip = Skip
button-propose-this = Propose
button-other-place = Change the place
button-solved = It's solved
button-stay = No, I'm staying
button-submit = All correct, send
button-today = Today
button-wants = Agrees
button-wants-not = Does not agree
button-write-down = Write the answer down
button-yes-cancel = Yes, cancel
button-yes-revoke = Yes, revoke
button-yes-take = Yes, take it away
button-yesterday = Yesterday

## Menu

menu-main =
    Hello, <b>{ $name }</b>!
    { $school }

    { $waits }
menu-waits =
    Waiting for you:
    { $lines }
menu-nothing-waits = Nothing urgent just now. Choose what you need.
menu-no-role-planned = You have no role here just now, and on { $day } your data will be erased. Changed your mind? Open “My data”. To take part again, ask the curator or the director for a new link.
menu-no-role = You have no role here just now, and nothing is asked of you. If this is a mistake, or you are back, ask the director or the curator for a new link. Your own data can be looked at and erased below.
menu-section =
    <b>{ $title }</b>

    What shall I open?
menu-section-documents = Documents and consents
menu-section-keeping = More
menu-help = I need help
menu-talks = Requests for help
menu-ready = Ready to help with topics
menu-measures = Help: times and topics
menu-my-pairs = My mentoring
menu-applications = Applications
menu-wishes = Whom to suggest to me?
menu-wished = Who would like you
menu-my-form = My questionnaire
menu-regulation = The school's regulation
menu-rights = My rights
menu-people = Mentors and mentees
menu-match = Find a pair
menu-my-programs = Program
menu-programs = Programs
menu-pairs = Pairs and orders
menu-roadmap = Roadmap
menu-roadmap-municipal = Municipal roadmap
menu-acts = Local acts
menu-results = Survey results
menu-consents = Consents
menu-audit = Log of acts
menu-privacy = My data
menu-invite = Invite
menu-diary = Diary
menu-reports = Mentors’ reports
menu-my-reports = My reports
menu-tasks = Tasks
menu-support = Looking for support
menu-overview = Mentoring in numbers
menu-rules = The regulation in short
menu-records = Lists
menu-offices = Roles
menu-settings = Settings
menu-schools = Schools of the district
menu-places = Go to another organization

todo-consent = read a consent and confirm it
todo-intake = fill in the questionnaire – about ten minutes
todo-intake-go-on = finish the questionnaire: your answers are saved
todo-entering-go-on = finish a questionnaire from paper: <b>{ $name }</b>
todo-entry = tell what you expect, before the first meeting: <b>{ $name }</b>
todo-closing = answer a few questions about how the program went: <b>{ $name }</b>
todo-review = rate the year’s program: the curator’s questionnaire
todo-pair-consent = decide whether you agree to the pair: { $name }
todo-meeting-answer = say whether the meeting time suits you: { $name }
todo-group-meeting = say whether you come to the group's meeting: { $name }
todo-next-meeting = arrange the next meeting: { $name }
todo-first-meeting = arrange the first meeting: { $name }
todo-first-meeting-group = set the group's first meeting: { $name }
todo-check-in = say how the meeting went: { $name }
todo-meeting-ahead = a meeting: { $name }
todo-diary-confirm = confirm a note on a meeting
todo-report-due = write a report: { $name }
todo-report-late = a report is late: { $name }
todo-report-read = read the mentors’ reports: { $count }
todo-report-missing = reports not sent in time: { $count }
todo-task-today = due today, a task: { $name }
todo-task-late = late, a task: { $name }
todo-task-returned = finish the task: { $name }
todo-task-soon = a task { $name }
todo-task-check = { $count ->
    [one] check { $count } task
   *[other] check { $count } tasks
}
todo-task-late-theirs = { $count ->
    [one] { $count } task you gave is late
   *[other] { $count } tasks you gave are late
}
todo-support = decide whether the psychologist may see that you need support
todo-wish = mark whom you would like to work with
todo-wished = { $count ->
    [one] look: { $count } colleague would like to work with you
   *[other] look: { $count } colleagues would like to work with you
}
todo-refresh = say whether your questionnaire is still true
todo-mentor-needed = say whether you still need a mentor
todo-help-call = say whether you can help a colleague
todo-help-unanswered = step in: requests for help without an answer ({ $count })
todo-silence = see to it: a mentor does not answer ({ $count })
todo-help = answer a request for help: { $name }
todo-match = { $count ->
    [one] { $count } person is waiting for a mentor
   *[other] { $count } people are waiting for a mentor
}
todo-papers = { $count ->
    [one] record the paper consents: { $count } pair
   *[other] record the paper consents: { $count } pairs
}
todo-program-begin = write the mentoring program together by { $by }: <b>{ $name }</b>
todo-program-write = finish writing the mentoring program by { $by }: <b>{ $name }</b>
todo-program-agree = read the program and agree: <b>{ $name }</b>
todo-program-returned = mend the program by the remarks: <b>{ $name }</b>
todo-program-decide = decide upon programs: { $count }
todo-parting-decide = decide on applications about pairs: { $count }
todo-parting-order = write down the orders that end pairs: { $count }
todo-application-decide = decide about applications: { $count }
todo-application-word = answer an application: { $name }
todo-application-proposed = answer the mediator's proposal
todo-application-draft = finish an application: the draft is kept
todo-parting-offered = answer whether the pair is to end: <b>{ $name }</b>
todo-resting = help pairs that have not met for long: { $count }
todo-resting-pair = help a pair that has not met for long: { $name }
todo-program-late = { $count ->
    [one] { $count } mentoring program is overdue
   *[other] { $count } mentoring programs are overdue
}
todo-signing = { $count ->
    [one] mark the order as signed: { $count } pair
   *[other] mark the orders as signed: { $count } pairs
}
todo-roster = { $count ->
    [one] decide on { $count } list of the year
   *[other] decide on { $count } lists of the year
}
todo-roster-returned = { $count ->
    [one] correct { $count } list of the year, returned with a remark
   *[other] correct { $count } lists of the year, returned with a remark
}
todo-approve = { $count ->
    [one] approve { $count } pair
   *[other] approve { $count } pairs
}
todo-roadmap-approve = decide on the roadmap
todo-roadmap-returned = correct the roadmap: the head has returned it with a remark
todo-roadmap-late = { $count ->
    [one] overdue: { $count } item of the roadmap
   *[other] overdue: { $count } items of the roadmap
}
todo-roadmap-item = coming up: { $name }
todo-first-school = create the district's first school
todo-invite-directors = { $count ->
    [one] invite the director: { $count } school waits
   *[other] invite the directors: { $count } schools wait
}
todo-appoint-curator = appoint a curator – that is where it all begins
todo-invite-people = invite mentors and mentees

do-consent = Read the consent
do-intake = Fill in the questionnaire
do-intake-go-on = Finish the questionnaire
do-entering-go-on = From paper: { $name }
do-entry = Tell what you expect: { $name }
do-closing = Say how the program went: { $name }
do-review = Curator’s questionnaire
do-pair-consent = Pair: { $name }
do-meeting-answer = Meeting time: { $name }
do-group-meeting = Will I come: { $name }
do-next-meeting = Meetings: { $name }
do-first-meeting = Meetings: { $name }
do-first-meeting-group = Group: { $name }
do-check-in = How did the meeting go? { $name }
do-meeting-ahead = Meeting: { $name }
do-diary-confirm = A note on a meeting: is it right?
do-report-due = Report: { $name }
do-report-late = Report: { $name }
do-report-read = Mentors’ reports
do-report-missing = Mentors’ reports
do-task-today = Task: { $name }
do-task-late = Task: { $name }
do-task-returned = Task: { $name }
do-task-soon = A task { $name }
do-task-check = Check the tasks
do-task-late-theirs = Tasks that are late
do-support = The psychologist’s support
do-wish = Whom to suggest to me?
do-wished = Who would like you
do-refresh = My questionnaire: still true?
do-mentor-needed = Do you still need a mentor?
do-help-call = Help a colleague?
do-help-unanswered = { menu-measures }
do-silence = A mentor does not answer: { $count }
do-help = Reply: { $name }
do-match = Find a pair
do-papers = Pairs and orders
do-roster = Lists of the year
do-roster-returned = Correct a list of the year
do-program-begin = Write the program: { $name }
do-program-write = Finish the program: { $name }
do-program-agree = The program waits for your yes: { $name }
do-program-returned = Remarks on the program: { $name }
do-program-decide = Programs
do-parting-decide = Applications about pairs
do-parting-order = Applications about pairs
do-application-decide = Applications
do-application-word = Application: { $name }
do-application-proposed = The mediator's proposal
do-application-draft = Finish the application
do-parting-offered = Is the pair to end?
do-resting = Pairs that do not meet
do-resting-pair = Pair: { $name }
do-program-late = Programs overdue
do-signing = Pairs and orders
do-approve = Pairs and orders
do-roadmap-approve = Roadmap: decide
do-roadmap-returned = Roadmap: remark
do-roadmap-late = Roadmap: overdue
do-roadmap-item = { $name }
do-first-school = Create a school
do-invite-directors = Schools of the district
do-appoint-curator = Appoint a curator
do-invite-people = Invite

help-screen = { $words }
help-known =
    I help mentors and mentees work together: I introduce them, remind them of meetings and pass on requests for help.

    /menu – everything you can do
    /help_me – ask for help right now
    /cancel – stop what you started; your answers are kept
    /language – language, Russian or English

    If something isn't working, write to your school's curator.
help-stranger =
    Hello! I'm the school mentoring bot.

    To come in, open the invitation link the curator or director gave you. If you have no link, ask your school's curator for one.

    /language – language, Russian or English
language-screen = Which language shall we speak?
language-name = English

command-menu = Everything you can do
command-help-me = Ask for help
command-help = What the bot can do
command-cancel = Stop what you started
command-privacy = My data: what is kept, a copy, erasure
command-language = Language, язык

nothing-to-cancel = There is nothing to cancel just now. Here is what there is.
cancelled = All right, we've stopped. Everything you've answered so far is saved.
command-unknown = There is no such command. There are: /menu, /help_me, /help, /privacy, /cancel, /language.
unexpected = I'm waiting for a button here. Please choose one under the message below – or open /menu.
remainder-refused = This is the rest of a message that was too long, so I have not kept it either. Please send it shorter, as one message.
unexpected-kind = I'm waiting for words here. Please write them as a usual message – I'll repeat the question below.
words-whose = I wasn't expecting words here, but I have kept them. What shall I do with them?
words-to = Pass on to { $name }, No. { $number } “{ $topic }”
words-other-talk = Another question…
words-reopen = Open No. { $number } again and pass on
words-ask = Ask for help with these words
words-nobody = Nothing, back to the menu
words-gone = I have passed these words on already, or kept them for more than a day. Please write again.
edited-too-late = I can see your edit, but your earlier words have already been taken in. If it matters, please send a new message.
private-only = I only talk one to one. Please write to me in a private chat.
stale-button = This button no longer works. Here is where things are now.

## Places

places-list =
    You belong to several organizations. You are now here: <b>{ $here }</b>.

    Where would you like to go?
organization-not-yours = You do not belong there any more. Open /menu: it has what there is now.

## Schools of a district

school-list-none =
    <b>Schools of the district</b>

    { $own }

    None yet. Create the first one: it takes three questions.
school-list =
    <b>Schools of the district: { $count }</b>

    People taking part: { $people }. Pairs at work: { $active }, completed: { $completed }.

    { $own }

    Choose a school to see more.
school-own = The district's own program: people taking part – { $people }, pairs at work – { $active }, completed – { $completed }.
school-line = { $name } · { $people } people, pairs: { $active }
school-profile =
    A new school. Which regulation will it work by?

    Choose the nearest one; it can be changed while the school has no pairs.
school-zone = Which time zone is the school in? Choose a city, or write the zone, for example: Asia/Chita
school-name =
    Regulation: { $profile }. Zone: { $zone }.

    What is the school called? For example: “School No. 5”
school-card =
    <b>{ $name }</b>

    Regulation: { $profile }
    Zone: { $zone }
    Director: { $head }

    People: { $people }
    Pairs: { $pairs }
school-people = curators – { $curators }, mentors – { $mentors }, mentees – { $mentees }
school-head-in = is in
school-head-invited = has a link, not in yet
school-head-none = not invited yet – <b>send a link</b>
school-no-pairs = none yet
school-link-sent = The link is in a separate message. Pass it on to the director.

## Offices

office-list =
    <b>Who answers for what: { $count }</b>

    Choose somebody to give them a role or take one away. Whoever is not here yet is invited by a link.
office-card =
    <b>{ $name }</b>
    Roles: { $roles }

    { $more }
office-no-deputy = By your regulation this role ({ $role }) is held by a deputy head, and the staff list says no such post of this person. Please check; the appointment stands.
office-forms-chosen = Only these forms: { $forms }
office-grant = { $name }. Which role shall I give?
office-take = { $name }. Which role shall I take away?
office-sure =
    { $name }. Take away the role “{ $role }”? What has been done is kept.
office-forms =
    { $name }: which forms of mentoring does this curator look after?

    Mark them; if none is marked, all of them. The curator will not see people and pairs of other forms.
office-held = They hold this role already: { $name }.
office-not-held = They do not hold this role any more: { $name }.
office-own = You cannot take your own role away: ask whoever gave it.
office-by-link = People become mentors and mentees only by a link: there they agree themselves.

## Settings

setting-list =
    <b>Settings: { $name }</b>

    What would you like to change?
setting-name = Name
setting-full_name = Full name
setting-short_name = Short name
setting-address = Address
setting-city = Town or village
setting-head_name = Head
setting-head_post = Post of the head
setting-zone = Time zone
setting-year_begins = School year from
setting-year_ends = School year until
setting-quiet_begins = Quiet hours from
setting-quiet_ends = Quiet hours until
setting-quiet_weekends = Quiet weekends
setting-redacted = Notices without names
setting-profile = Regulation
setting-yes = yes
setting-no = no
setting-value =
    { $question }

    { $now }
setting-now = Now: <b>{ $value }</b>
setting-empty = Nothing is filled in yet.
setting-blank = not filled in
setting-ask-name = What shall I call you in the chat? For example: “School No. 5”
setting-ask-full_name = The full name as in the charter, for orders and regulations. For example: Municipal secondary school “School No. 5”
setting-ask-short_name = The short name as in the charter. For example: “School No. 5”
setting-ask-address = The address for documents. For example: 1 Lesnaya street, Irkutsk, 664000
setting-ask-city = Where are documents signed? For example: Irkutsk
setting-ask-head_name = Who signs documents? Family name, name and patronymic. For example: Sokolova Maria Petrovna
setting-ask-head_post = The post of the person who signs. For example: Director
setting-ask-zone = The time zone is now: <b>{ $zone }</b>. Choose a city, or write the zone, for example: Asia/Chita
setting-ask-year_begins = On which day does the school year begin? Day and month. For example: 01.09
setting-ask-year_ends = On which day does the school year end? Day and month. For example: 31.05
setting-ask-quiet_begins = From what time in the evening should nobody be disturbed? For example: 20:00
setting-ask-quiet_ends = Until what time in the morning should nobody be disturbed? For example: 8:00
setting-ask-quiet_weekends = Shall reminders come on weekends? Requests for help always come, without a sound in quiet hours.
setting-ask-redacted =
    Shall notices carry names, words and files?

    Without names a notice says only what it is about, and shows the rest when “Open” is pressed. Whoever glances at the screen learns nothing.
setting-ask-profile = { $can ->
    [yes] You now work by this regulation: <b>{ $profile }</b>. Which one would you like instead?
   *[no] You work by this regulation: <b>{ $profile }</b>. There are pairs already, formed by it, so it cannot be changed.
}
setting-profile-has-pairs = There are pairs already, formed by the present regulation. It can be changed only while there are none.
setting-year-one-day = The school year would begin and end on one day. Another day is needed. For example: 31.05

## Overview

overview-totals =
    <b>Mentoring in numbers</b>

    People:
    { $people }

    Pairs:
    { $pairs }

    Only numbers here: no names and no answers.
overview-line = • { $what }: { $count }
overview-none = • none yet
overview-regulation =
    <b>Regulation: { $title }</b>
    Length of a program: { $low } to { $high } months.

    <b>{ $part }</b>
    { $lines }
rules-forms = Forms
rules-kinds = Kinds
rules-categories = Who needs a mentor
rules-criteria = Who can be a mentor
rules-stages = Stages of the year
rules-endings = How a program ends
rules-mine = What I answer for
rules-holder = Who this is by the regulation: { $holder }
records-which = Which list shall I open?
records-list =
    <b>{ $title }: { $count }</b>

    { $lines }
records-line = • { $name } · questionnaire ready: { $ready }, pairs: { $pairs }
records-none = Nobody yet.
records-page = Page { $number }

## Zones

zone-europe-kaliningrad = Kaliningrad
zone-europe-moscow = Moscow
zone-europe-samara = Samara
zone-asia-yekaterinburg = Yekaterinburg
zone-asia-omsk = Omsk
zone-asia-novosibirsk = Novosibirsk
zone-asia-krasnoyarsk = Krasnoyarsk
zone-asia-irkutsk = Irkutsk
zone-asia-yakutsk = Yakutsk
zone-asia-vladivostok = Vladivostok
zone-asia-magadan = Magadan
zone-asia-kamchatka = Kamchatka

## Joining

join-about =
    Hello! You are invited by: <b>{ $organization }</b>. Your role: <b>{ $role }</b>. { $for_whom }

    { $kind ->
        [mentee] A mentor will help you with lessons, paperwork and anything else that isn't easy. A pair is made only if you both agree.
        [mentor] You will support a colleague: meetings, advice, help when it's needed. A pair is made only if you both agree.
        [director] You appoint a curator, approve pairs and sign the order. The curator looks after the rest.
        [district] You create the district's schools, invite their directors and see results as numbers, without names.
        [curator] You keep the lists, match pairs and see who needs help. I'll remind you of deadlines.
       *[other] You will help the school with mentoring.
    }

    Taking part is voluntary. First I'll tell you what is kept and why, and ask for your consent; until then I write nothing down.
consent-participation =
    <b>Consent to take part</b>

    You agree to take part in the mentoring program: { $organization }. You can change your mind at any time, and you needn't say why.

    Do you agree to take part?
consent-personal-data =
    <b>Consent to the use of your personal data</b>

    Who uses it: { $organization }.
    Why: to match a pair, run the program and draw up the order.
    What: your name, post, questionnaire answers, meetings, requests for help and Telegram chat number.
    Who sees it: the curator, the coordinator where there is one, and the director; the other person in your pair sees your name and what you write to them. Answers about a mentor are not shown to that mentor.
    How long: while the program runs; you can withdraw your consent at any time.

    Pressing the button records your wish. You will be asked to sign a paper consent separately.

    Do you agree?
consent-personal-data-district =
    <b>Consent to the use of your personal data</b>

    Who uses it: { $organization }.
    Why: so that you can look after the schools of the district in the bot and get their totals.
    What: your name, post, what you do in the bot and Telegram chat number.
    Who sees it: the directors of the district’s schools see your name and your invitations; your organization’s coordinator sees the log.
    How long: while you look after the district; you can withdraw your consent at any time.

    Pressing the button records your wish. You will be asked to sign a paper consent separately.

    Do you agree?
consent-personal-data-office =
    <b>Consent to the use of your personal data</b>

    Who uses it: { $organization }.
    Why: so that you can do your part in the mentoring program and its documents can be drawn up.
    What: your name, post, what you do and write in the bot and Telegram chat number.
    Who sees it: the curator, the coordinator where there is one, and the director; others see your name and what you write to them.
    How long: while you have this role; you can withdraw your consent at any time.

    Pressing the button records your wish. You will be asked to sign a paper consent separately.

    Do you agree?
consent-labour =
    <b>A mentor's consent</b>

    { $organization } asks you to help a colleague learn the profession (Labour Code of Russia, article 351.8).
    It may ask only with your written consent. What you do, for how long, in what form and for what extra pay is written in an addition to your employment contract.
    You may give it up early at any time, giving notice three working days ahead; no reason is needed.

    Pressing records your wish. You will be asked to sign a sheet of paper separately.

    Do you agree to be a mentor?
consent-publication =
    <b>Consent to publication</b>

    { $organization } tells about mentoring on its website. You decide what may be shown about you, each thing by itself.
    You may allow nothing: it does not change your taking part. You can change your mind at any time, and what is too much is taken down.

    Mark what may be published.
join-declined =
    All right, nothing has been written down. If you change your mind, open the link again or ask the curator for a new one.
left =
    Your name, consents and answers are deleted. If you would like to come back, ask the curator for a new link.
join-name = { $question }
join-name-ask =
    What is your name? Write your surname, first name and patronymic, { $role ->
        [director] just as they should stand under orders.
        [curator] just as they should appear in the order on your appointment.
        [coordinator] just as they should appear in the order on your appointment.
        [mentor] just as they should appear in the order.
        [mentee] just as they should appear in the order.
        [district] just as they should stand in the district's papers.
       *[other] just as colleagues should see them.
    }

    For example: Sokolova Maria Petrovna
join-name-listed = <b>{ $name }</b>: is that you? So the school’s list says. If something is wrong, write family name, name and patronymic.
join-listed = The link is for { $name }. If that is not you, refuse: the link stays good.
link-of-another = This link is for another person: { $name }. Pass it on, please, and ask your curator for one of your own.
leave-sure =
    Then I'll delete your name, consents and answers. You can come back with a new link.

    Are you sure you don't want to take part?

name-expected = I couldn't make out the name. Please write your surname, first name and, if you have one, patronymic, in letters. For example: Sokolova Maria Petrovna.
consent-categories-empty = Nothing is marked. Mark at least one thing, for example “Name”, or take the consent back.
leave-last-director = You are the only director. Invite another one first: otherwise nobody could sign and appoint.
leave-last-district = You alone are in charge of the district. Invite somebody else first: otherwise nobody could open schools and invite directors.
link-unknown = There is no such link. Check that you opened the whole of it, or ask the curator for a new one.
link-used = This link has already been used: it works only once. If it wasn't you who opened it, ask the curator for a new one.
link-for-another = This link is for another person: { $name }. You are here under your own name already.
link-expired = This link has expired. Ask the curator for a new one.
link-revoked = This link has been withdrawn. Ask the curator for a new one.
link-role-held = { $role ->
    [mentor] You have already joined as a mentor. Open /menu.
    [mentee] You have already joined as a mentee. Open /menu.
   *[other] You already have this role. Open /menu.
}
leave-in-pair = You are in a pair, and it does not close just like that. Open /privacy: there you can take a consent back or erase your data, and I will say what becomes of the pair.

## Consents

consent-not-given = There is no such consent now, nothing to take back.
consent-recorded = Recorded. Thank you!
consent-withdrawn = The consent is withdrawn. I will write to everybody it concerns.
consent-title-participation = Taking part
consent-title-personal-data = Personal data
consent-title-labour = A mentor's assignment
consent-title-publication = Publication
consent-category-name = Name
consent-category-post = Post
consent-category-photo = Photo
consent-category-results = Results
consent-mark-missing = none
consent-lacks = a consent is wanting
consent-mark-outdated = to be renewed
consent-mark-chat = given in chat, to be signed
consent-mark-paper = signed
consent-mark-withdrawn = withdrawn
consent-standing-missing = none yet
consent-standing-outdated = the words have changed, the consent is to be renewed
consent-standing-chat = given in chat on { $day }, no paper recorded yet
consent-standing-paper = signed { $day }, kept: { $place }
consent-standing-withdrawn = withdrawn { $day }
consent-entry = { $title } · { $mark }
consent-person-complete = { $name } · all signed
consent-list-mine = { $count ->
    [0] <b>My consents</b>

        None now: you take part in nothing.
   *[other] <b>My consents</b>

        Each stands by itself. Open one to read its words, print it or take it back.
}
consent-card-mine =
    { $words }

    Now: { $standing }.
consent-card-left =

    To take part again, ask the curator or the director for a new link: there I ask for the consents anew.
consent-withdraw = { $words }
consent-withdraw-participation =
    <b>Take back the consent to take part?</b>

    { $pairs ->
        [0] You stop taking part and leave the lists.
       *[other] Your pair ends at once and its meetings are called off. I will write to the other person and the curator. You leave the lists.
    }
    Your data stay until they are erased: /privacy. If you do not come back within 30 days, they are erased anyway.
consent-withdraw-labour =
    <b>Give the mentor's assignment up?</b>

    { $resigning ->
        [0] You stop being a mentor, and proposed pairs do not come about.
       *[other] A pair at work ends in three working days, as the law has it; others do not come about.
    } I will write to the mentee and the curator. No reason is needed.
consent-withdraw-personal-data =
    <b>Take back the consent to the use of your personal data?</b>

    One cannot take part without it: the other consents are withdrawn too, and your roles end.{ $pairs ->
        [0] {""}
       *[other] {" "}The pair ends, and I write to the other person and the curator.
    }
    In { $days } days your data are erased. Until that day you can change your mind.
consent-withdraw-publication =
    <b>Take back the consent to publication?</b>

    Nothing more is published about you, and what is on the website is taken down. It does not change your taking part.
consent-list = { $count ->
    [0] <b>Consents</b>

        Everybody has signed everything.
   *[other] <b>Consents</b>

        People of whom something is wanting: { $count }. They stand first.
}
consent-card =
    <b>{ $name }</b>

    { $lines }
consent-line = • { $title }: { $standing }
consent-record = Record the paper: { $title }
consent-print = Form: { $title }
consent-categories =
    <b>{ $name }</b>, { $title }

    What does the signed sheet allow? Mark it and press “Done”.
consent-day =
    <b>{ $name }</b>, { $title }

    When was it signed? Press a button or type the date, for example 01.09.2026.
consent-place =
    <b>{ $name }</b>, { $title }

    Where is the signed sheet kept? Press the button or type the place.
withdrawal-reason-participation = the person takes part no longer
withdrawal-reason-personal-data = the person takes part no longer
withdrawal-reason-labour = the mentor gave the assignment up
withdrawal-reason-publication = the consent to publication was withdrawn

## Privacy

bullet = • { $words }
privacy-stranger = I keep nothing about you: you have not joined by a link yet.
privacy-main =
    <b>My data</b>

    { $words }
privacy-main-free = Here you see what is kept about you and who saw it, and you can take all of it or erase it.
privacy-main-left =
    You have no role here now, but what you told me is still here. To come back, ask the curator or the director for a new link: the role and the pair do not return by themselves.

    Unless you are back within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, the data go by themselves: the law lets nobody keep them longer. You can take a copy or erase them now, too.
privacy-main-planned = { $why ->
    [left] You have no role here any more, so on { $day } your data will be erased.
   *[other] The consent is withdrawn, on { $day } your data will be erased.
} Until that day you can change your mind.
privacy-stays = All right, nothing is erased now. The role and the pair do not come back by themselves: ask the curator or the director for a new link. Your questionnaire is still here.
privacy-kept =
    <b>What is kept and why</b>

    { $lines }

    Kept no longer even where there is none about you:
    { $terms }
privacy-kept-line = • <b>{ $what }</b>: { $count }. { $why } Term: { $term }.
privacy-term-line = • { $what }: { $term }
privacy-term = { $days ->
    [0] while you take part
    [one] { $days } day
   *[other] { $days } days
}
privacy-term-held = orders and personnel papers are kept by the school as long as the law says, also after all else is erased
data-identity = Name, roles, chat
data-consents = Consents
data-answers = Questionnaire answers and notes on matching
data-pairs = Pairs
data-programs = Personal programs
data-meetings = Meetings and check-ins
data-events = Events: answers and attendance
data-applications = Applications and decisions
data-unsent = Applications not sent
data-disputes = Words said in disputes
data-diary = The mentor’s diary
data-reports = Mentors’ reports
data-tasks = Tasks and reports on them
data-help = Requests for help
data-remedies = What helped you
data-notices = Notices
data-words = Words that wait for an address
data-updates = Messages being worked on
data-faults = Messages the bot failed on
data-chats = Place in the talk with the bot
data-former = Staff who no longer work
data-receipts = Marks of what was done
data-tables = Staff tables that were sent
data-wishes = Marks “would like”, “perhaps”, “no”
data-left = Data of those who left
data-audit = Log of acts
data-acts = Acts of erasure
data-papers = Orders, lists of the year and local acts that name you
data-office = What you did in office: invitations, regulation, roadmap, templates
data-other = Other
why-identity = To address you and draw up the order.
why-consents = To show what you agreed to.
why-answers = To match a pair.
why-pairs = To run the program and count results.
why-programs = So that you and your colleague can follow the program and the curator can approve it.
why-meetings = To remind you and see what helps.
why-events = To invite, to remind and to know who learned what.
why-applications = To decide, and to remember what was decided.
why-unsent = So that they can be finished.
why-disputes = So that a mediator can help.
why-diary = To remember what was agreed.
why-reports = So that the curator knows how the work goes.
why-tasks = So that a mentor can give a task and check it.
why-help = To pass questions and answers on.
why-remedies = To offer colleagues what helped, if you permitted it.
why-notices = To send nothing twice.
why-words = To lose nothing you wrote.
why-updates = To lose nothing in a failure.
why-faults = To find out what failed.
why-chats = To go on from the same place.
why-former = To count the year's figures.
why-receipts = To keep a press from working twice.
why-tables = To show mistakes before anything is saved.
why-wishes = To take into account whom you would like to work with.
why-left = To let you come back.
why-audit = To know who saw what.
why-acts = The law asks for it.
why-papers = So that documents about your work can be found: the law wants them kept.
why-office = So that it can be seen who decided.
why-other = For the program's work.
privacy-seen =
    <b>Who saw your data</b>

    { $lines }
privacy-seen-title = Who saw the data
privacy-seen-line = { $time } – { $who }: { $act }
privacy-seen-nobody = Nobody but you so far.
privacy-goes-papers = Lines about you in the year's lists and at partners
privacy-erase =
    <b>Erase your data?</b>

    What goes:
    { $goes }

    What stays without a name: how many meetings and marks there were, and an entry in the log.
    { $held }
    { $pairs ->
        [0] Coming back takes a new link.
       *[other] Your pair ends, and I write to the other person and the curator. Coming back takes a new link.
    }
    I erase at once; the law allows { $days } days. It cannot be undone.
privacy-erase-held = What the school keeps by law: { $orders }.
privacy-erase-everywhere = Your data go in all your organizations: { $places }.
privacy-erased =
    Everything is erased. Here is the act of it; keep it if you need it.

    The messages of this chat are kept by Telegram: delete them yourself. Thank you for having been with us!
person-erased = removed participant
erasure-not-scheduled = No erasure is planned, nothing to call off.
erasure-reason-asked = at the participant's request
erasure-reason-withdrawn = the consent to the use of personal data was withdrawn
erasure-reason-again = a copy of the database brought back what had been erased
erasure-reason-left = the participant left the program
erasure-subject = participant No. { $number }
erasure-order = order No. { $number } of { $day }
erasure-entry = No. { $number } · participant No. { $subject } · { $day }
erasure-act-title = Act No. { $number } of the destruction of personal data
erasure-log-title = Extract of the log of events to act No. { $number }
erasure-act-fact = { $name }: { $value }
erasure-act-subject = Whose data
erasure-act-kinds = Kinds of data and number of records
erasure-act-system = Information system
erasure-act-system-name = mentoring bot, the organization's database
erasure-act-reason = Reason
erasure-act-asked = Asked on
erasure-act-done = Destroyed at
erasure-act-way = Way
erasure-act-way-done = records deleted and their place overwritten, the name in shared records replaced, totals made anonymous
erasure-act-held = Kept by law and not destroyed
erasure-act-nothing-held = nothing
erasure-act-law = Drawn up by the requirements for proof of destruction of personal data (order 179 of Roskomnadzor of 28.10.2022). Kept for three years.
erasure-act-signed = Post, signature, name:
own-data-title = A copy of my data, { $day }
own-data-note = Here is all that can be said in words. The records as a whole, to the last field, are in the other file, the one for programs.
own-line = { $name }: { $value }
own-col-purpose = consent
own-col-role = role
own-col-kind = kind
own-col-now = now
own-col-outcome = how it went
own-col-title = title
own-col-post = post
own-col-email = mail
own-col-hired = works here since
own-col-since = since
own-col-given = given
own-col-signed = signed
own-col-kept = kept at
own-col-withdrawn = withdrawn
own-col-begins = first day
own-col-ends = last day
own-col-when = when
own-col-met = got acquainted
own-col-minutes = minutes
own-col-place = where
own-col-topic = topic
own-col-words = words
own-col-before = before
own-col-after = after
own-col-goals = goals
own-col-reason = reason
own-col-mark = mark
own-col-file = file
own-col-number = number
own-col-dated = dated
own-col-begun = begun
own-col-asked = sent
own-col-decided = decided
own-col-closed = closed
own-col-due = due
own-col-last = last day
own-col-answer = answer
own-col-said = written
own-col-until = until
own-col-comes = I come
own-col-came = I was there

## Audit

audit-page =
    <b>Log of acts</b>: { $total }, page { $page } of { $pages }

    { $lines }
audit-nothing = There are no such entries.
audit-line = • { $time }: <b>{ $actor }</b> – { $act }{ $about }{ $details }
audit-about = , { $name }
audit-by-itself = the bot
audit-detail-count = { $value } in all
audit-detail-items = items: { $value }
audit-detail-pairs = pairs: { $value }
audit-detail-version = version { $value }
audit-person-gone = participant No. { $number }
audit-person = Whose entries?
audit-act = Which acts?
audit-period = Of what time?
audit-period-week = The last week
audit-period-month = The last month
audit-period-year = The last year
audit-period-all = All of it
audit-erasures = { $count ->
    [0] <b>Erasures</b>

        Nobody has asked so far.
   *[other] <b>Erasures</b>: { $count }

        Choose one to get its act and the extract of the log. They are to be kept for three years.
}
audit-title = Log of acts
audit-column-at = When
audit-column-actor = Who
audit-column-act = What
audit-column-about = About
audit-column-details = Details
act-group-to-pair = a group became a pair
act-set-goals = goals of a program written down
act-set-schedule = schedule of meetings written down
act-add-external = external mentor added
act-add-partner = partner added
act-rename-partner = partner renamed
act-remove-partner = partner removed
act-add-staff = added to the staff list
act-amend-regulation = regulation amended
act-answer-paper = answers entered from paper
act-approve-roadmap = roadmap approved
act-attach-act = file attached to a document
act-call-off-erasure = erasure called off
act-change-profile = another regulation chosen
act-change-roadmap = roadmap opened for changes
act-change-setting = setting changed
act-confirm-form = questionnaire confirmed
act-confirm-template = template accepted
act-correct-answer = answer corrected
act-create-district = district created
act-create-school = school created
act-date-act = document dated
act-decide-guest = guest decided upon
act-depart = left the organization, data erased
act-drop-external = external mentor removed
act-edit-roadmap-item = roadmap item changed
act-edit-staff = staff entry changed
act-end-pair = pair ended early
act-enter-check-in = word on a meeting entered from paper
act-enter-form = questionnaire entered from paper
act-enter-meeting = meeting entered from paper
act-enter-meeting-consent = consent to a meeting entered for somebody
act-enter-meeting-note = note on a meeting entered from paper
act-enter-meeting-refusal = refusal of a meeting entered for somebody
act-enter-meeting-time = another time of a meeting entered for somebody
act-enter-pair-consent = consent to a pair entered for somebody
act-enter-pair-refusal = refusal of a pair entered for somebody
act-enter-task-report = a report on a task entered from paper
act-enter-wish = mark of a candidate entered for somebody
act-enter-person = person entered without Telegram
act-enter-report = a mentor’s report was entered from paper
act-erase-person = data erased
act-export-acts = register of documents exported
act-export-audit = log exported
act-export-banks = banks exported
act-export-own-data = copy of own data taken
act-export-staff = staff list exported
act-export-comparison = comparison of schools exported
act-export-indicators = indicators exported
act-export-summary = summary exported
act-edit-swot = SWOT analysis changed
act-export-swot = SWOT analysis taken as a file
act-give-consent = consent given
act-grant-role = role granted
act-import-staff = staff list imported
act-invite = link made
act-invite-staff = staff member invited
act-join = joined by a link
act-limit-curator = curator limited to forms
act-make-roadmap = roadmap made
act-note-interview = interview noted
act-number-act = document numbered
act-agree-program = program agreed to
act-amend-program = change of a program proposed
act-approve-program = program approved
act-begin-program = program begun
act-enter-program-agreement = agreement to a program recorded
act-extend-program = extension of a program proposed
act-order-program = program exported
act-pass-program = program passed on
act-propose-program = program proposed
act-return-program = program returned with remarks
act-take-back-program = program taken back
act-view-program = program opened
act-withdraw-program = change of a program withdrawn
act-approve-roster = list of the year approved
act-order-roster = list of the year taken
act-return-roster = list of the year returned
act-submit-roster = list of the year sent
act-issue-order = order about pairs issued
act-order-order = order about pairs taken
act-record-pair-papers = papers of several pairs recorded
act-return-pairs = pairs returned
act-sign-order = signed order marked
act-order-consent-form = consent form printed
act-order-erasure-act = act of erasure taken
act-order-paper = document taken
act-order-parting-paper = an application given out
act-send-application = an application was sent
act-enter-application = an application was written down from paper
act-withdraw-application = an application was withdrawn
act-agree-application = a yes to an application
act-decline-application = a no to an application
act-answer-application = an answer to an application
act-decide-application = an application was decided
act-view-application = an application was opened
act-order-application-paper = an application was given out as a file
act-see-personnel-papers = the mentor saw the papers
act-appoint-mediator = a mediator was chosen
act-object-to-mediator = a mediator was objected to
act-speak-in-dispute = a side spoke in a dispute
act-propose-settlement = the mediator proposed a way out
act-accept-settlement = a yes to the mediator's proposal
act-reject-settlement = a no to the mediator's proposal
act-close-dispute = a mediation ended
act-ask-parting = an application about a pair
act-withdraw-parting = an application about a pair taken back
act-grant-parting = an application about a pair granted
act-refuse-parting = an application about a pair turned down
act-order-parting = the order that ends a pair written down
act-finish-parting = a pair ended by an application
act-agree-parting = agreed to end a pair
act-disagree-parting = disagreed to end a pair
act-view-parting = an application about a pair opened
act-enter-parting = an application written down from paper
act-seek-again = mentee in search again
act-pause-matching = matching paused
act-propose-template = template proposed
act-record-act = document recorded
act-record-agreement = agreement recorded
act-record-paper-consent = signed sheet recorded
act-remove-act = document removed
act-resign-pair = mentor gave the pair up
act-restore-template = template restored
act-resume-matching = matching resumed
act-return-roadmap = roadmap returned
act-revoke-link = link revoked
act-see-staff = staff list opened
act-separate = pairing forbidden
act-set-redacted = discretion of notices changed
act-staff-back = member of staff is back
act-staff-left = staff member left
act-staff-link-of-another = link opened by somebody else
act-submit-roadmap = roadmap submitted
act-take-back-roadmap = roadmap taken back
act-take-role = role taken away
act-title-act = document titled
act-unite = pairing allowed again
act-export-diary = mentor’s diary taken as a file
act-export-report = mentor’s report taken as a file
act-view-report = mentor’s report read
act-send-report = mentor’s report sent
act-accept-report = mentor’s report accepted
act-return-report = mentor’s report sent back
act-view-diary = a pair’s meetings looked at
act-view-act = document opened
act-view-audit = log opened
act-ask-colleague = a colleague asked about a question
act-invite-into-help = the curator invited into a talk
act-ask-support = consent to be seen by the psychologist
act-withdraw-support = consent to be seen by the psychologist withdrawn
act-view-support = the psychologist opened a request for support
act-enter-support = consent to be seen by the psychologist entered for somebody
act-enter-support-withdrawal = withdrawal of that consent entered for somebody
act-view-candidate = candidate’s card opened
act-view-card = card opened
act-view-consents = consents opened
act-view-entry-card = card for entering from paper opened
act-view-form = questionnaire opened
act-view-pair = pair opened
act-view-separations = list of who is kept apart opened
act-withdraw-consent = consent withdrawn

## Inviting

invite-role =
    Who shall we invite?

    { $uses ->
        [many] The link will be for many people
       *[once] The link will be for one person
    } and for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
invite-uses = How many people is the link for?
invite-uses-once = For one person
invite-uses-many = For many: mentors or mentees
invite-how-long = How many days shall it last?
invite-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invite-links = { $count ->
    [0] There are no open links: all have been used, or their time is over.
   *[other] Open links: { $count }. Choose one to send again or revoke.
}
invite-link-once = { $role }, until { $until } · for one
invite-link-many = { $role }, until { $until } · for many, came in: { $count }
invite-card =
    <b>{ $line }</b>
    Made by: { $author }
invite-by-operator = the bot's administrator
invite-revoke =
    <b>{ $line }</b>

    Revoke the link? Whoever came in by it stays; nobody new can come in.
invite-revoked = The link is revoked.
invitation-days-expected = A link does not last that long. It can be 1, 14 or 30 days.
invitation-office-once = People are invited to this role one by one: a link for many may reach the wrong ones.
invitation-closed = This link does not work any more: it was used or revoked, or its time is over.
invite-sent = The link is in a separate message. Forward it to the person you are inviting.
invite-holder =

    By the regulation it is { $holder }. A reminder, not a bar: it is for you to decide.

school-name-expected = I need the school's name, no longer than { $max } characters. For example: “School No. 5”.
organization-detail-too-long = { $length ->
    [one] That is rather long: { $length } character,
   *[other] That is rather long: { $length } characters,
} and { $max } fit. Please shorten it and send it again.
organization-day-expected = I cannot read that day. Day and month are needed, without a year. For example: 01.09
organization-time-expected = I cannot read that time. Hours and minutes are needed. For example: 20:00
district-unknown = There is no district with the code { $code }. create-district prints the code.
district-is-school = The code { $code } is a school's, and a district's is needed. create-district prints the code.
school-unknown = There is no school with the code { $code }.
zone-unknown = There is no time zone { $zone }. An example: Asia/Irkutsk.
role-not-in-profile = This school's regulation has no such role: { $role }.
role-not-yours-to-grant = Someone else gives the role “{ $role }”. Please speak to the director.
error-profile-unknown = There is no profile “{ $profile }”. There are: { $known }.
error-form-unknown = There is no questionnaire “{ $form }”. There are: { $known }.

## Questionnaires

form-intro =
    <b>{ $title }</b>

    { $intro }

    { $count ->
        [one] There is just { $count } question.
       *[other] There are { $count } questions.
    }
form-intro-again =
    <b>{ $title }</b>

    Your answers are saved. Shall we carry on from where you stopped?
form-home-offer =
    Take the answers from your school? You have answered these questions before: { $home }. I'll bring your answers here and ask only for the rest; you check and change everything before it goes.
form-question =
    { $position } of { $total }

    <b>{ $question }</b>
    { $details }
form-hint = { $hint }
form-scale-ends = { $lowest } – { $low }, { $highest } – { $high }
form-answer-now = Now: { $answer }
form-how-single = Choose one button.
form-how-multiple = When you have marked everything, press “Done”.
form-how-scale = Press a mark.
form-how-number = Write a number from { $low } to { $high }.
form-how-date = Write a date, for example 01.09.2026.
form-how-text = Answer in words, up to { $max } characters.
form-how-file = Send a photo or a document.
form-review =
    <b>{ $title }</b>
    Please check that everything is right. To change an answer, press its number.

    { $lines }
form-review-line = { $number }. { $question } <b>{ $answer }</b>
form-done =
    { $outro }

    { $stage ->
        [intake] You are on the list. Next comes the pair: the curator will propose one, and I'll write to you straight away.
        [entry] When the program is over, I'll show what you expected beside what came of it. Have a good first meeting!
        [review] The sum and its level are in “Survey results” now.
       *[closing] That is the end of the program. Thank you for being with us!
    }

form-required = We can't go on without this answer. Please reply: it can be brief, and you can correct it later.
form-text-empty = I can't see any words in your message. Please write your answer in words, for example: “mathematics teacher”.
form-text-empty-skip = I can't see any words in your message. Please write at least one, or press “Skip”.
form-text-too-long = { $length ->
    [one] That is a little long: { $length } character,
   *[other] That is a little long: { $length } characters,
} and there is room for { $max } at most. Please shorten it and send it again.
form-number-expected = I need a whole number here, from { $min } to { $max }, in ordinary digits. For example: { $min }.
form-number-out-of-range = That number doesn't fit: I need a whole one from { $min } to { $max }. For example: { $min }.
form-scale-out-of-range = I need a mark from { $low } to { $high } here. Press a button or write a number, for example: { $high }.
form-no-such-day = There is no such day in the calendar: { $found }. Check the day and the month and write, for example: 30.06.2027.
form-date-expected = I can't make out the date. Please write the day, month and year in full, for example: 01.09.2026.
form-date-out-of-range = That date doesn't fit: I need one from { $min } to { $max }. For example: { $min }.
form-option-unknown = There is no such option here. Press one of the buttons under the question or write its words, for example “Something else”, if it is there.
form-choose-one = One answer is needed here. Press one of the buttons under the question, for example the first, if it fits.
form-choose-some = Nothing is chosen yet. Mark at least one option, for example the closest, and press “Done”.
form-too-many-choices = { $max ->
    [one] You can choose { $max } option at most.
   *[other] You can choose { $max } options at most.
} First take one mark away: press it again.
form-file-expected = I need a file here. Please send a photo or a document, for example a picture of the page.
form-question-hidden = This question is no longer needed: one of your earlier answers has changed. Let's go on with the current question.
form-question-unknown = This question is no longer in the questionnaire. Please open the questionnaire again: your answers are saved.
form-not-asked = You don't need to fill in this questionnaire now. Open /menu to see what is waiting for you.
form-old-button = That button belongs to an earlier question. Another one is open now.
form-entry-closed = Expectations are asked for before the pair's first meeting, so these questions are closed now. All you wrote is kept. What is next is in /menu.
form-submitted = The questionnaire has been sent, thank you! If something has changed, please tell the curator.
form-incomplete = { $count ->
    [one] { $count } question is still unanswered. Please answer it.
   *[other] { $count } questions are still unanswered. Please answer them.
}
words-expected = An answer in words is needed here. Please write it as an ordinary message.
button-expected = A button is needed here. Please choose one of those under the question.

## Banks

bank-choose =
    <b>Mentors and mentees</b>

    Mentees: { $mentees }, with the questionnaire ready: { $ready_mentees }.
    Mentors: { $mentors }, with the questionnaire ready: { $ready_mentors }.
bank-mentee = Mentees
bank-mentor = Mentors
bank-people = { $count ->
    [0] <b>{ $title }</b>
        { $narrowed }

        Nobody was found. People are invited like this: /menu – “Invite”.
   *[other] <b>{ $title }: { $count }</b>
        { $narrowed }

        Choose a person – or write a family name to find one.
}
bank-narrowed = Shown: { $filters }
bank-filters = Whom to show? Mark one or several.
bank-option = { $count ->
    [0] Nothing to choose from yet: no questionnaire is ready.
   *[other] { $what ->
        [subject] Which subject?
       *[other] Which category?
    }
}
bank-by-category = By category
bank-by-subject = By subject
bank-flag-not-ready = questionnaire not ready
bank-flag-without-pair = without a pair
bank-flag-free = has room
bank-flag-consent-missing = consent missing
bank-flag-paused = paused
bank-flag-not-looking = program over, not looking
bank-flag-from-paper = without Telegram
bank-flag-not-refreshed = questionnaire not refreshed
bank-search-too-long = { $length ->
    [one] Long for a family name: { $length } character,
   *[other] Long for a family name: { $length } characters,
} and { $max } fit. For example: Sokolova.
bank-entry-waiting = { $name } · questionnaire not ready
bank-entry-paused = { $name } · paused
bank-entry-not-looking = { $name } · program over
bank-entry-mentee = { $pairs ->
    [0] { $name } · looking for a mentor
   *[other] { $name } · in a pair
}
bank-entry-mentor = { $name } · { $pairs } of { $capacity } taken
bank-card =
    <b>{ $name }</b>, { $role }

    { $lines }
bank-card-line = { $question } <b>{ $answer }</b>
bank-card-line-entered = { $question } <b>{ $answer }</b> <i>(written down by the curator)</i>
bank-card-empty = The questionnaire is not filled in yet.
bank-card-as = Show: { $role }
bank-card-from-paper = • Without Telegram: the curator writes everything down.
bank-card-consent-missing = • No consent to taking part or to the processing of data.
bank-card-paused = • Paused until { $until }. Reason: { $reason }
bank-card-not-looking = { $how ->
    [completed] • The program was over on { $since }.
    [mutual] • The program was ended by common consent on { $since }.
   *[stop] • The program was ended on { $since } at the mentee's request.
} They look for no new mentor now and take no part in matching.
bank-card-not-refreshed = • The yearly question “is all still true” has no answer yet.
bank-card-apart = • Not to be paired with: { $count }
bank-card-events = • At events: { $count }. { $titles }
bank-card-interview = • Interview on { $day }, criteria marked: { $count }. { $note }
bank-not-handed-in = The questionnaire is not handed in yet, so there is nothing to correct. It has to be filled in first.
bank-map-open = Map of requests
bank-apart-open = Who must not be paired
bank-map-screen =
    <b>Map of requests</b>
    What people find hard, and who is ready to help with it.

    { $lines }
bank-map-empty = Nothing yet: no questionnaire is ready.
bank-map-head = <b>{ $question }</b>
bank-map-difficulties = At work
bank-map-lesson-difficulties = In the lesson
bank-map-line = { $words }: asked for by { $asked }, of whom { $waiting } wait; { $offered } can help
bank-map-uncovered = <b>{ $words }: asked for by { $asked }, of whom { $waiting } wait; nobody can help yet</b>
bank-map = Map of requests
bank-export-number = No.
bank-export-name = Name
bank-export-contacts = Contacts
bank-export-request = Main request
bank-export-entered = Joined on
bank-export-mentor = Mentor
bank-export-mentee = Mentees
bank-export-form = Form
bank-export-place = Place of work
bank-export-mentor-place = Mentor’s place of work
bank-export-mentee-place = Mentee’s place of work
bank-export-competences = Main competences
bank-export-achievements = Achievements
bank-export-interests = Interests
bank-export-categories = Preferred categories of mentees
bank-export-hours = Time, hours a week
bank-export-ended = Ended on
bank-export-results = Results
bank-export-link = Link to a case or review
bank-export-passed = Completed
bank-export-yes = yes
bank-export-no = no
bank-export-by-bot = through the bot
bank-export-by-curator = through the curator
bank-export-map-question = Where
bank-export-map-option = What is hard
bank-export-map-asked = Asked for by
bank-export-map-waiting = Waiting for a pair
bank-export-map-offered = Ready to help
page-place = { $page } of { $pages }

## Pauses, separations, interviews

pause-until = { $own ->
    [1] Until which day should no new pairs be proposed to you? Those you have go on.
   *[other] Until which day should no new pairs be proposed? Those there are go on.
}
pause-reason =
    Paused until { $until }.

    Why? Only the curator sees these words.
pause-now =
    Paused until { $until }. Reason: { $reason }

    No new pairs for now. It ends by itself – or end it earlier.
pause-ended = The pause is over.
pause-in-past = That day has passed. Choose the last day of the pause, for example in a month.
pause-too-long = A pause lasts a year at most. Choose a nearer day, for example in three months.
pause-over = There is no pause any more.

## Searches that are over

search-screen = { $words }
search-asked = The program is over. Do you still need a mentor? Until you answer, no new pairs are proposed.
search-resting = No mentor is being looked for now, and no new pairs are proposed. Should you need one, press the button.
search-looking = You are in search: the curator will write when there is a mentor.
search-goes-on = A mentor is being looked for again. If you need none now, take a pause: /menu – “My questionnaire”.
search-again = In search again.
notice-mentor-needed =
    The program is over: <b>{ $name }</b>. Do you still need a mentor?

    Until you answer, no new pairs are proposed. You may change your mind on any day: /menu – “My questionnaire”.
notice-search-again = A mentor is needed again: <b>{ $name }</b>. You can look for a pair.
notice-search-again-own = The curator is looking for a mentor for you again. If you need none now, take a pause: /menu – “My questionnaire”.
apart-list = { $count ->
    [0] <b>Not to be paired</b>

        Nobody so far. Only those who match see this list.
   *[other] <b>Not to be paired: { $count }</b>

        Only those who match see this list. Press to open.
}
apart-other = With whom must <b>{ $name }</b> not be paired? { $title }: { $count }. Choose – or write a family name.
apart-reason =
    <b>{ $first }</b> and <b>{ $second }</b> will not be proposed to each other.

    Why? A few words are enough.
apart-entry =
    <b>{ $first }</b>
    <b>{ $second }</b>

    Reason: { $reason }
interview-day =
    When was the interview: <b>{ $name }</b>?

    Press a button or write a date, for example 01.09.2026.
interview-criteria =
    <b>{ $name }</b>

    What was confirmed? Mark it and press “Done”.
interview-note =
    <b>{ $name }</b>

    What is worth remembering? Write a few words: only those who match will see them.
interview-in-future = That day has not come yet. Write when you talked, for example: 01.09.2026.
interview-note-empty = Write at least a few words. For example: “Can take two, Wednesdays are best”.

## Own questionnaire

my-form =
    <b>My questionnaire</b>, { $role }

    { $lines }

    { $question }
my-form-asked = <b>A year has passed. Is all of it still true?</b>
my-form-confirmed = Thank you! Noted.
form-corrected = Noted.
form-done-entered = The questionnaire is written down and handed in.

## Staff

menu-staff = Staff
button-staff-upload = Take the list from a file
button-staff-add = Add a person
button-staff-links = Links for all who have not joined yet
button-staff-make-links = Make the links
button-staff-link = Personal link
button-staff-excel = The list as Excel
button-staff-filter = Whom to show
button-staff-more = Add, export…
button-staff-show-all = Show everybody
button-staff-edit = Change
button-staff-left = Works here no longer
button-staff-back = Works here again
button-staff-clear = Leave it empty
button-staff-sample = Get the sample file
button-staff-save = { $count ->
    [one] Save { $count } row
   *[other] Save { $count } rows
}
button-staff-save-rest = { $count ->
    [one] Save without namesakes: { $count } row
   *[other] Save without namesakes: { $count } rows
}
button-staff-problems = All mistakes as Excel
button-staff-namesakes = Answer about namesakes
button-staff-decide-later = Later
button-staff-drop = Do not save
button-staff-to-list = To the list
button-thats-me = Yes, that is me

staff-list =
    <b>{ $title }</b>

    { $hint }
staff-list-all = Staff: { $count }
staff-list-found = Found: { $count }
staff-list-empty = The list is still empty. Take it from Excel or add people one by one.
staff-list-hint = { $inside } of { $all } are in programs, time to include: { $invite }. To find somebody, write how the family name begins.
staff-entry = { $name } – { $what }
staff-filter = Whom to show?

    “Time to include” are teachers outside programs: up to three years of experience, back after a break, or new here within the last year.
staff-filter-all = Everybody: { $count }
staff-filter-in = In programs: { $count }
staff-filter-out = Not in programs: { $count }
staff-filter-invite = Time to include: { $count }
staff-filter-left = Work here no longer: { $count }
staff-more = What shall be done with the list?
staff-add =
    Whom to add? Write family name, name and patronymic. A post and a subject may follow after commas.

    For example: Sokolova Maria Petrovna, teacher, chemistry
staff-nobody-found = Nobody’s family name begins with “{ $typed }”. Try the first letters, for example: Sok
staff-name-known = { $name } is on the list already. If this is another person, add the post after a comma: that is how we tell them apart.
staff-file-coming = The file is on its way.
staff-links-coming = The file with links is on its way.
staff-nobody-to-invite = There is nobody to invite: all who have a role have joined. A role can be set on the card or in the file.
staff-links-ask =
    { $count ->
        [0] All who have a role have joined.
        [one] With a role, but not here yet: { $count } person. Make a personal link?
       *[other] With a role, but not here yet: { $count }. Make a personal link for each?
    }

    { $roleless ->
        [0] An Excel file will come: name, role, link and term. Each link is for one person, hand them out personally.
       *[other] An Excel file will come: name, role, link and term. Each link is for one person, hand them out personally. Without a role: { $roleless }; they get no links.
    }

staff-card =
    <b>{ $name }</b>

    { $lines }
staff-card-line = { $what }: { $value }
staff-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
staff-in-program = in a program
staff-joined = joined, but in no program
staff-link-waits = has a link, has not joined yet
staff-not-joined = not invited
staff-role-none = No role
staff-reason-young = up to three years of experience
staff-reason-returned = back after a break
staff-reason-new_here = new at this workplace
staff-field = <b>{ $name }</b>. What shall be changed?
staff-value =
    { $name }, “{ $what }”
    Now: { $now }

    What to write instead? { $expected }
staff-left = { $name }: since which day do they work here no longer? Write a date, for example 31.08.2026, or press “Today”. They stay on the list for another year.
staff-left-in-future = That day has not come yet. Write today’s or an earlier one, for example 31.08.2026

staff-column-full = Full name
staff-column-family = Family name
staff-column-given = Name
staff-column-patronymic = Patronymic
staff-column-post = Post
staff-column-subject = Subject
staff-column-experience = Experience
staff-column-teaches = Teacher yes/no
staff-column-hired_on = Date of hiring
staff-column-returned_on = Date of return
staff-column-email = E-mail
staff-column-role = Role
staff-column-program = Participation
staff-column-reasons = Why to include
staff-column-left_on = Works here no longer since
staff-column-manager = Line manager
staff-manager =
    Who is the line manager of <b>{ $name }</b>? Type the family name or its beginning and choose from the list.

    They will not mentor those they manage, unless the regulation says otherwise.
staff-manager-cannot = { $name } cannot be the manager here: the same person, somebody they manage, or somebody who works here no longer.
button-staff-manager = Line manager
button-staff-no-manager = Name nobody

staff-expected-formula = Write the value itself: formulas are not worked out.
staff-expected-full = Family name, name and patronymic in letters, for example Sokolova Maria Petrovna.
staff-expected-family = Family name in one word, a double one with a hyphen, for example Sokolova.
staff-expected-given = Name in one word, for example Maria.
staff-expected-patronymic = Patronymic, for example Petrovna; leave it empty if there is none.
staff-expected-text = Words, up to 120 characters, for example teacher.
staff-expected-experience = Full years, a number from 0 to 70, for example 5.
staff-expected-teaches = Yes or no; empty means yes.
staff-expected-day = A date, for example 31.08.2026 or 2026-08-31.
staff-expected-email = An e-mail address, for example maria@example.org; may be empty.
staff-expected-role = Mentor or mentee; leave it empty if there is no role.
staff-expected-manager = The full name of somebody on this same list, for example Sokolova Maria Petrovna; it may be left empty.
staff-expected-manager-two = Two people have this name: choose the line manager on the card once the list is saved.
staff-expected-manager-self = Somebody else: not the person themselves and not one they manage.
staff-expected-repeat = One row a person. Tell namesakes apart by post, subject or e-mail.
staff-found-nothing = empty
staff-found-repeat = the same as in row { $row }
staff-yes = yes
staff-no = no

staff-file =
    Send the list as Excel (.xlsx) or CSV. It needs the columns “Family name” and “Name”; others if you have them: patronymic, post, subject, experience, role, e-mail, dates, line manager.

    Nothing is saved at once: first I show what was read.
staff-file-expected = A file with a table is needed here: Excel (.xlsx) or CSV. I cannot read a picture; attach the file with the paper clip.
staff-file-no-table = This is no table. Send an Excel file (.xlsx) or CSV; the sample is under the message below.
staff-file-old = The file is in the old .xls format or has a password. Open it in Excel and save it as .xlsx without a password.
staff-file-damaged = The file cannot be read: it seems damaged. Open it in Excel, save it again and send it.
staff-file-too-big = The file is too big: I take up to { $max } MB. Leave one sheet with the list in it, without pictures.
staff-file-too-long = Too many rows: I take up to { $max } at a time. Split the list into several files.
staff-file-too-wide = Too many columns: I take up to { $max }. Leave those of the sample.
staff-file-empty = The file is empty. Fill in rows under the headers and send it again.
staff-file-nobody = There are headers, but nobody below them. Fill in rows and send it again.
staff-file-columns = There are no columns “Family name” and “Name” (or “Full name”). The first row says: { $found }. Rename the headers as in the sample.
staff-file-column-twice = The column “{ $column }” is there twice. Leave one.
staff-review =
    <b>This is in the file</b>

    { $counts }
    { $problems }
    An empty cell erases nothing, a file sent again doubles nothing.
staff-review-new = New: { $count }
staff-review-changed = Changed: { $count }
staff-review-unchanged = Unchanged: { $count }
staff-review-wrong = With mistakes: { $count } – not saved; put them right and send the file again
staff-review-asked = Namesakes that need your answer: { $count }
staff-problem-line = Row { $row }, “{ $column }”: { $found }. <i>{ $expected }</i>
staff-problem-more = …and { $count } more: all are in the Excel file.
staff-problem-row = Row
staff-problem-column = Column
staff-problem-found = What is there
staff-problem-expected = What is needed
staff-namesake =
    Row { $row }: <b>{ $name }</b> ({ $about }). Somebody of that name is there already. Who is this?

    After this one: { $left }
staff-same-person = The same: { $about }
staff-same-row = The same as in row { $row }
staff-other-person = Another person
staff-namesake-settled = You have answered about this row already.
staff-nothing-to-save = There is nothing to save: everything in the file is on the list already or has to be put right.
staff-import-gone = I do not have this file any more: it is kept for a day or until it is saved. Send it again, please.
staff-saved =
    Done. Added: { $added }, changed: { $renewed }.

    Shall personal links be made now for those who have a role?

staff-sheet-list = Staff
staff-sheet-hints = Hints
staff-sheet-problems = Mistakes
staff-sheet-links = Links
staff-hint-column = Column
staff-hint-what = What to write
staff-hint-empty = An empty cell erases nothing. Columns may come in any order, others do no harm.
staff-hint-example = The row of Примерова is the sample: it is passed over.
staff-sample-post = teacher
staff-sample-subject = chemistry
staff-link-name = For whom
staff-link-role = Role
staff-link-email = E-mail
staff-link-link = Link
staff-link-until = Valid until
notice-staff-list = The staff list. The file holds personal data: keep it with care.
notice-staff-sample = The sample: fill in the first sheet and send it here. The second says what each column takes.
notice-staff-problems = Everything that could not be read: row, column and what is needed.
notice-staff-links = Personal links. Each is for one person and opens once: hand it over personally, not in a common chat.
file-staff-list = Staff { $day }
file-staff-sample = Sample of a staff list
file-staff-problems = Mistakes in the list { $day }
file-staff-links = Personal links { $day }
## People without the messenger

enter-role =
    You are entering somebody without Telegram: you write down the questionnaire and the papers, and I pass news on through you.

    Who will they be?
enter-name =
    What is the name? Write family name, name and patronymic.

    For example: Sokolova Maria Petrovna
enter-known =
    <b>{ $name }</b> is on the lists already. Is this another person?
enter-name-known = { $name } is on the lists already. If this is another person, say so with the button.
enter-card = { $count ->
    [0] <b>{ $name }</b>, without Telegram

        Nothing to write down now: all is there. If they would like to write themselves, give them a link.
   *[other] <b>{ $name }</b>, without Telegram

        What shall be written down?
}
enter-consent = Consent: { $purpose }
enter-purpose-participation = to taking part
enter-purpose-personal-data = to the processing of data
enter-purpose-labour = to being a mentor
enter-purpose-publication = to publication
enter-intake = Questionnaire
enter-entry = What they expect of the program
enter-closing = Closing questions
enter-wish-mentee = Whom they would like to work with
enter-wish-mentor = The mentor’s marks
enter-pair = Answer about the pair: { $name }
enter-meeting = { $time }: { $name }
enter-told = Write a meeting down: { $name }
enter-task = Report on a task: { $title }
enter-consent-day =
    <b>{ $name }</b>, consent { $purpose }

    When was it signed? Press a button or write a date, for example 01.09.2026.
enter-consent-form = Form to sign
enter-consent-place =
    <b>{ $name }</b>, consent { $purpose }

    Where is the signed sheet kept? Press a button or write the place.
enter-consent-first = First record the signed consent to the processing of data: without it no questionnaire may be entered.
enter-pair-ask =
    <b>{ $name }</b>

    What do they say about the pair with { $other }?
enter-meeting-ask =
    <b>{ $name }</b>

    Meeting: { $time }, { $other }. What shall be written down?
enter-noted-already =
    <b>{ $name }</b>

    All of this is written down already.
enter-meeting-refusal = Call the meeting off: { $time }, { $other }? I shall tell the other side.
enter-meeting-day =
    Which day is the meeting?

    Press a button or write a date: a past one counts as held, a future one as arranged.
enter-meeting-hour = { $day }. At what time? Write it, for example 14:30.
enter-note = What did they talk about, what did they agree on? A few words.
enter-meeting-too-old = That is more than a year ago. Write a nearer day, for example 01.09.2026.

## Matching

match-mentee = { $count ->
    [0] <b>Finding a pair</b>

        { $filled ->
            [no] There are no mentees’ questionnaires yet, so there is nobody to match. Invite people: the questionnaire opens to them right after their consent.
           *[yes] Nobody is waiting just now: everyone whose questionnaire is ready has a pair.
        }
   *[other] <b>Finding a pair</b>

        Who shall we find a mentor for? Waiting: { $count }.
}
match-mentor =
    Mentors for: <b>{ $name }</b>

    { $lines }
match-candidate =
    <b>{ $place }. { $name }</b> · match { $percent } %, { $load } of { $seats } places taken
    { $reasons }
match-reason = • { $words }
match-against = • please note: { $bars }
match-mentor-from = • works at another school: { $school }
match-no-reasons = • nothing in common in the questionnaires
match-nobody = { $guests ->
    [0] No mentors are free: they all have pairs or no questionnaire yet. Invite another mentor – or come back later.
   *[other] No mentors are free yet. From other schools, waiting for their directors’ consent: { $guests }. Once both agree, I will write.
}
reason-covers = can help with what is hard: { $options }
reason-same-subject = teaches the same subject
reason-experience = { $count ->
    [one] { $count } more year of experience
   *[other] { $count } more years of experience
}
reason-times = free at the same times: { $options }
reason-mode = the same way of meeting suits both
reason-category = would like to work with just such colleagues
reason-category-digital = is at home with digital tools
reason-category-burnout = is ready to support a tired colleague; offer the mentee a talk with the psychologist too
reason-wish = agrees with the way you would like to work: { $options }
reason-room = { $count ->
    [one] { $count } place is free
   *[other] { $count } places are free
}
reason-mentor-likes = the mentor would like to work together
reason-mentor-perhaps = the mentor would not mind
reason-mentee-likes = the mentee would like to work together
reason-mentee-perhaps = the mentee would not mind
match-part-difficulties = Help with what is hard
match-part-subject = The same subject
match-part-experience = Difference in experience
match-part-category = Whom one likes to work with
match-part-form-and-kind = Form and kind of mentoring
match-part-meeting = Way and times of meeting
match-part-load = Free places
match-part-refusals = The mentor's earlier refusals
match-part-mentor-mark = The mentor's wish
match-part-mentee-mark = The mentee's wish
match-bar-mentor-paused = the mentor has paused
match-bar-mentee-paused = the mentee has paused
match-bar-not-looking = the mentee looks for no mentor now
match-bar-mentor-consent = the mentor's consent is missing
match-bar-mentee-consent = the mentee's consent is missing
match-bar-not-admitted = a mentor from elsewhere is not let in yet
match-bar-no-capacity = the mentor has no free place
match-bar-same-person = this is one and the same person
match-bar-kept-apart = it is noted that the two are not to be paired
match-bar-conflict = a conflict of interest
match-bar-line-manager = the mentor is the line manager
match-bar-refused = this pair was declined before
match-bar-paired = the pair exists or is proposed
match-bar-mentor-said-no = the mentor said no
match-bar-mentee-said-no = the mentee said no
match-bar-form = no form of mentoring suits both
match-bar-kind = the mentor takes only kinds the regulation does not have
match-bar-forbidden = you left this pair out
match-barred = This pair cannot be proposed: { $bar ->
    [mentor-paused] the mentor has paused
    [mentee-paused] the mentee has paused
    [not-looking] the mentee looks for no mentor now
    [mentor-consent] the mentor's consent is missing
    [mentee-consent] the mentee's consent is missing
    [not-admitted] a mentor from elsewhere is not let in yet
    [no-capacity] the mentor has no free place
    [same-person] this is one and the same person
    [kept-apart] it is noted that the two are not to be paired
    [conflict] the two have a conflict of interest
    [line-manager] the mentor is the mentee's line manager
    [refused] it was declined before
    [paired] it exists or is proposed
    [mentor-said-no] the mentor said no
    [mentee-said-no] the mentee said no
    [form] no form of mentoring suits both
   *[other] the mentor takes only kinds the regulation does not have
}. Please choose another mentor.
match-why-own = takes no part in matching now
match-why-no-mentors = there are no mentors to propose
match-why-barred = none of the mentors with free places can be proposed
match-why-no-subject = nobody teaches the same subject, and the others have no free place
match-why-full = all suitable mentors are full
match-help-mentor-of-subject = { $count ->
    [one] { $count } more mentor, subject: { $option }
   *[other] { $count } more mentors, subject: { $option }
}
match-help-mentor = { $count ->
    [one] { $count } more mentor of any subject
   *[other] { $count } more mentors of any subject
}
match-help-mentee-consent = { $count ->
    [one] the consent of { $count } mentee
   *[other] the consents of { $count } mentees
}
match-help-mentee-pause = { $count ->
    [one] the end of the pause of { $count } mentee
   *[other] the end of the pauses of { $count } mentees
}
match-help-mentor-consent = the consents of mentors who have places
match-starts = When will the program start? Choose a day or write it, for example 15.09.2026.
match-ends =
    Start: { $starts }. When will the program end?
match-months = { $count ->
    [one] { $count } month, until { $day }
   *[other] { $count } months, until { $day }
}
match-confirm =
    Shall we propose this pair?

    Mentor: <b>{ $mentor }</b>
    Mentee: <b>{ $mentee }</b>
    Dates: from { $starts } to { $ends }
    { $grounds }

    { $paper ->
        [no] Both will get a message and answer for themselves.
       *[other] { $paper } – without Telegram: I will send you what to pass on, and you record the answer.
    }
match-proposed = The proposal has been sent to both.

## Wishes

wish-list =
    <b>{ $role ->
        [mentor] Who would like you
       *[mentee] Whom to suggest to me?
    }</b>
    { $for_whom }
    { $words }
wish-for-whom = You write down the marks for { $name }.
wish-hint-mentee = These mentors suit best. Open a card and mark it: would like, perhaps or no. That mentor sees your “would like” too, with your subject and what you find difficult; other marks are for the curator alone. You can change them until a pair is proposed.
wish-hint-mentor = These colleagues would like to work with you. Open a card and mark it: would like, perhaps or no. Only the curator sees your marks; you can change them until a pair is proposed.
wish-hint-area = You have a mentor already. The curator offers one more, for this area: { $area }. Open a card and mark it: would like, perhaps or no. That mentor sees your “would like” too, with your subject and what you find difficult; other marks are for the curator alone.
wish-nobody-mentee = There is nobody to suggest now: mentors who suit have no room, or their questionnaires are not ready. Look in later – the curator is searching too.
wish-nobody-mentor = Nobody has chosen you yet. The bot will write when somebody asks.
wish-standing-not-ready = The questionnaire comes first: it shows who suits whom. It waits in the menu.
wish-standing-paired = A pair has been proposed or is at work, so the marks are closed. Should it not come about, they open again.
wish-standing-paused = There is a pause now: no new pairs are proposed. You can end it in the menu, “My questionnaire”.
wish-standing-not-looking = The program is over, and no new pairs are proposed to you now. If you need a mentor again, say so: the menu, “My questionnaire”.
wish-standing-no-consent = A consent to taking part or to the processing of data is missing. Give it in the menu, “My rights”.
wish-standing-not-admitted = Your taking part here is still being agreed. The list opens once it is decided.
wish-standing-full = All your places are taken, so new requests are not shown.
wish-standing-open = You can choose.
wish-said-none = no mark
wish-said-like = would like
wish-said-perhaps = perhaps
wish-said-no = no
wish-mark-like = Would like
wish-mark-perhaps = Perhaps
wish-mark-no = No
wish-card =
    { $place } of { $count }
    <b>{ $name }</b>

    { $reasons }

    { $lines }
wished-reason-covers = you can help with: { $options }
wish-reason =
    Why “no”? You need not answer.

    Only the curator sees the answer, { $name } will not learn of it. { $has_said ->
        [0] { "" }
       *[other] Written down now: { $said }
    }
wish-order =
    <b>Whom you would like more</b>

    { $lines }

    The arrow up moves up, the arrow down moves down.
wish-closed = Marks cannot be changed now: a pair has been proposed, there is a pause, or a consent is missing. Open the list again to see which.
pair-declared-no = { $name } asks not to have this pair proposed. Talk it over: should they change their mind, the mark changes too – then propose again.
wish-card-own = • Mark: { $name } – { $said }
wish-card-other = • { $name } marks – { $said }
wish-says-like = { $rank ->
    [0] would like
    [1] would like most of all
   *[other] would like, place { $rank }
}
wish-says-perhaps = does not mind
wish-says-no = asks not to propose. Why: { $reason }
match-mentee-like = • the mentee would like it
match-mentee-perhaps = • the mentee does not mind
match-mentee-no = • the mentee asked not to propose
match-mentor-like = • the mentor would like it
match-mentor-perhaps = • the mentor does not mind
match-mentor-no = • the mentor asked not to propose
## Drafts

menu-draft = Match everybody at once
draft-start =
    <b>Match everybody at once</b>

    { $waiting ->
        [0] Nobody is waiting for a mentor now.
        [one] { $waiting } person is waiting for a mentor.
       *[other] { $waiting } people are waiting for a mentor.
    } Ready to take more: { $mentors }, with { $seats } free places.

    I will suggest who goes with whom so that as many people as possible get a pair. Nothing is sent to anybody until you decide.
draft-start-counting =
    <b>Match everybody at once</b>

    Matching is under way: another curator has started it. Press “Match” to wait together. Waiting: { $waiting }, ready to take: { $mentors }, places: { $seats }.
button-draft-count = Match
button-draft-weights = What matters more
button-draft-training = What to teach mentors
button-draft-apply = Apply
button-draft-usual = Back to the regulation
button-draft-again = Match again
draft-weights =
    <b>What matters more in matching</b>

    3 – as in the regulation, 0 – leave out, 5 – much more. Press a line to change it.

    It would be: { $served } of { $waiting } with a mentor, matches add up to { $sum } %. { $moved ->
        [0] No pair would change.
        [one] { $moved } pair would change.
       *[other] { $moved } pairs would change.
    }
draft-weights-first =
    <b>What matters more in matching</b>

    3 – as in the regulation, 0 – leave out, 5 – much more. Press a line to change it.

    It would be: { $served } of { $waiting } with a mentor, matches add up to { $sum } %.
draft-level =
    How much does this matter: <b>{ $part }</b>?

    0 – leave out, 3 – as in the regulation, 5 – much more.
draft-working =
    <b>Matching</b>

    { $bar }
    { $stage }
draft-stage-collecting = gathering questionnaires
draft-stage-counting = counting
draft-stage-checking = checking
draft-list =
    <b>The suggestion: who with whom</b>

    Pairs: { $count }, ticked { $ticked }, without a mentor { $unserved }. { $groups ->
        [0] {""}
        [one] Of these pairs { $groups } group is made.
       *[other] Of these pairs { $groups } groups are made.
    } { $sent ->
        [0] {""}
       *[other] Proposed already: { $sent }.
    } { $failed ->
        [0] {""}
       *[other] Did not work: { $failed }.
    }
    { $couples }
    { $news }
    Prepared by { $curator }

    First come pairs worth a look. Each shows its match and how many mentees the mentor will have. ✓ ticked, = locked, & in a group, × left out, ! did not work.
draft-line = { $mark } { $title } · { $percent } % · { $load }/{ $seats }
draft-load = { $load } of { $seats }
draft-news-none = Questionnaires have not changed since.
draft-news-new = { $count ->
    [one] { $count } more person has come since.
   *[other] { $count } more people have come since.
}
draft-news-many = Something has changed since: questionnaires, places or pauses.
draft-blocking-count = { $count ->
    [0] There are no two who would both rather have each other.
    [one] Two who would both rather have each other: { $count } case.
   *[other] Two who would both rather have each other: { $count } cases.
}
draft-blocking-uncounted = Who would rather have each other has not been counted again after your changes.
button-draft-propose = Propose the ticked ones
button-draft-all = Tick all
button-draft-none = Untick all
button-draft-left = Who has no mentor
button-draft-blocking = Who would prefer each other
button-draft-news = Take changes in
button-draft-recount = Count everything again
button-draft-file = Excel table
button-draft-drop = Throw the suggestion away
button-draft-list = To the suggestion
draft-file-ordered = The table is on its way.
draft-left =
    <b>Without a mentor so far</b>

    { $lines }
draft-left-line = • { $name }: { $why }
draft-left-barred = { $why } ({ $bars })
draft-left-none = Everybody has a mentor.
draft-helps = What would help:
draft-blocking =
    <b>Both would rather have each other</b>

    { $lines }

    The whole would be worse for it, but it is for you to decide: open a pair and swap.
draft-blocking-line = • { $mentor } and { $mentee }
draft-blocking-none = There are none.
draft-training =
    <b>What to teach mentors</b>

    What is asked for more often than offered.

    { $lines }
draft-training-line = • { $words }: { $asked } ask, { $offered } offer. Whom to invite: { $names }
draft-training-none = There is somebody to show everything that is asked for.
draft-card =
    <b>Mentor:</b> { $mentor }, will have { $load } of { $seats }
    <b>Mentee:</b> { $mentee }
    { $dots } { $percent } %

    Asks ↔ offers
    { $sides }

    Why together:
    { $reasons }

    { $standing }
draft-side-difficulties = Difficulties: { $asks } ↔ { $offers }
draft-side-lessons = At the lesson: { $asks } ↔ { $offers }
draft-side-subject = Subject: { $asks } ↔ { $offers }
draft-side-experience = Experience, years: { $asks } ↔ { $offers }
draft-side-times = Times: { $asks } ↔ { $offers }
draft-side-mode = Meetings: { $asks } ↔ { $offers }
draft-reason = • { $words }
draft-no-reasons = the questionnaires have nothing in common
draft-standing-offered = The pair may change if you change something in others.
draft-standing-locked = The pair is locked: it stays whatever else changes.
draft-standing-grouped = The mentee is in this mentor’s group. The whole group takes one of the mentor’s places.
draft-standing-forbidden = The pair is left out and will not be proposed.
draft-standing-proposed = The pair has been proposed to both.
draft-standing-failed = It could not be proposed: { $problem }
draft-against = Against it by now: { $bars }.
button-draft-tick = Tick
button-draft-untick = Untick
button-draft-lock = Lock the pair
button-draft-unlock = Unlock the pair
button-draft-forbid = Leave the pair out
button-draft-allow = Take the pair back in
button-draft-swap = Swap mentors
button-draft-group = Make a group
button-draft-group-change = Change the group
button-draft-group-ready = See what comes of it
button-draft-ungroup = Take the group apart
draft-group =
    Who will be in the group? The mentor is { $mentor }, ticked: { $count }.

    A group has two people or more, and all of it takes one of the mentor’s places. Those who are with this mentor already come first, then those who have no mentor yet.
draft-group-line = { $mark } { $name } · { $percent } % · { $place }
draft-group-free = no mentor
group-title-usual = Group. Mentor { $name }
draft-turn-group = If the group is made
draft-turn-ungroup = If the group is taken apart
draft-kind-group = group
draft-kind-pair = pair
draft-column-kind = Pair or group
draft-swap = { $count ->
    [0] There is nobody to swap with: the suggestion has one pair.
   *[other] With which pair shall the mentors be swapped? Pairs: { $count }.
}
draft-change =
    <b>{ $head }</b>

    It would be: { $served } of { $waiting } with a mentor, matches add up to { $sum } %. { $moved ->
        [0] Other pairs stay.
        [one] It changes for { $moved } person.
       *[other] It changes for { $moved } people.
    }

    { $lines }
draft-turn-lock = If the pair is locked
draft-turn-unlock = If the pair is unlocked
draft-turn-forbid = If the pair is left out
draft-turn-allow = If the pair is taken back in
draft-turn-swap = If the mentors are swapped
draft-turn-weights = If other things matter
draft-turn-anew = If what has changed is taken in
draft-turn-recount = If everything is counted again
draft-added = + { $mentor } – { $mentee }
draft-removed = − { $mentor } – { $mentee }
draft-more = … and { $count } more
draft-nothing-changes = The pairs stay as they are.
button-draft-keep = Leave as it is
draft-starts =
    { $count ->
        [one] Proposing { $count } pair.
       *[other] Proposing { $count } pairs.
    } On which day do the programs begin? Choose a day or write it, for example 15.09.2026.
draft-ends =
    The programs begin on { $starts }. Through which day? As soon as you choose, the proposals are sent: { $count }.
draft-sent = { $count ->
    [0] Nothing could be proposed.
    [one] { $count } proposal sent.
   *[other] { $count } proposals sent.
}
draft-done =
    { $count ->
        [0] <b>Nothing could be proposed.</b>
        [one] <b>{ $count } proposal sent.</b>
       *[other] <b>{ $count } proposals sent.</b>
    } Everybody answers for themselves; you will hear of a refusal at once.

    { $lines }
draft-failed-line = • { $title }: { $problem }
draft-failed-none = Everything that was ticked has gone out.
draft-next =
    The next to propose: <b>{ $name }</b>, match { $percent } %, { $load } of { $seats } places taken. Why: { $reasons }. The days stay as they were.
draft-next-none = There is no other mentor with a free place who suits: the mentee stays in search. “Who waits for a mentor” says what would help.
draft-next-by-hand = A group, or two who teach each other, is put together anew by hand, in “Find a pair”.
pair-proposed-instead = The former pair has fallen through, so another mentor is proposed.
button-propose-next = Propose the next one
draft-column-mentee = Mentee
draft-column-mentee-post = Post
draft-column-mentee-subject = Subject
draft-column-difficulties = Difficulties
draft-column-mentor = Mentor
draft-column-mentor-post = Mentor’s post
draft-column-mentor-subject = Mentor’s subject
draft-column-load = Load
draft-column-score = Match, %
draft-column-reasons = Why together
draft-column-skill = What to teach
draft-column-asked = Ask
draft-column-offered = Offer
draft-column-whom = Whom to invite
draft-sheet = Suggested pairs
draft-training-sheet = What to teach mentors
file-draft = Suggested pairs { $day }
notice-draft-export = The suggested pairs as a table. The second sheet says what to teach mentors.
notice-draft-expired = { $count ->
    [one] The suggested pairs have lain for two weeks and are out of date: { $count } pair was not sent. Match again – questionnaires may have changed.
   *[other] The suggested pairs have lain for two weeks and are out of date: { $count } pairs were not sent. Match again – questionnaires may have changed.
}
notice-draft-stopped = Matching broke off half way, nothing was kept. Please start once more.
draft-nobody-waits = There is nobody to match now: nobody waits for a mentor. Come back when somebody has handed a questionnaire in.
draft-levels-unknown = This button is out of date. Open “What matters more” once more.
draft-levels-zero = Something has to matter. Leave one line above zero.
draft-changed = Another curator has changed the suggestion while you were looking. Open it once more.
draft-stopped = Matching broke off. Please try once more.
draft-still-counting = Matching is still under way. Wait a little and open the suggestion once more.
draft-nothing-ticked = No pair is ticked. Tick at least one.
draft-next-gone = This suggestion has been sent or is out of date. Find a mentor through “Find a pair”.
act-draft-pairs = matching of everybody begun
act-open-notice = a notice without names opened
act-view-draft = suggested pair opened
act-export-draft = table of suggested pairs ordered
data-drafts = Pairs a curator is preparing
why-drafts = To find a mentor.

## Searching and support

searching-list =
    <b>Waiting for a mentor: { $count }</b>

    { $lines }
searching-nobody = Nobody is waiting now: everybody with a questionnaire has a pair.
searching-nobody-yet = There are no mentees’ questionnaires yet. Whoever hands one in appears here.
searching-helps =
    For everybody to find a pair it takes:
    { $helps }

searching-possible = there is somebody to propose
searching-drafted = in the suggestion already
searching-line = • <b>{ $name }</b>, { $days ->
    [0] since today
    [one] waiting { $days } day
   *[other] waiting { $days } days
}: { $why }{ $marks ->
    [0] {""}
    [one] ; { $marks } mark
   *[other] ; { $marks } marks
}
searching-told = { $count ->
    [one] { $count } person will be told. Whoever was written to this week is not written to again.
   *[other] { $count } people will be told. Whoever was written to this week is not written to again.
}
support-screen =
    <b>The psychologist’s support</b>
    { $for_whom }
    { $words }
support-for-whom = You write down the answer for { $name }.
support-ask = Show the psychologist that you look for support? They will see your name and what you choose yourself. Nobody else learns of it, and you can change your mind any day.
support-agreed =
    The psychologist sees your name{ $what }.
    Your words: { $note }
support-not-offered = This is not offered now: there is no psychologist here yet, or a pair is at work. If you need help, write: /menu, “I need help”.
support-shown = What to show the psychologist besides your name? It may be nothing.
support-shows-work = where and how long you work
support-shows-situation = what is closest to your situation
support-shows-difficulties = what you find hard
support-shows-request = what you want to bring to a mentor
support-note = Would you like to tell the psychologist something yourself? Write it in one message, for example: “Better after lessons”. Or add nothing.
supported-list = { $count ->
    [0] <b>Looking for support</b>

        Nobody now. Those who agreed themselves will be here.
   *[other] <b>Looking for support: { $count }</b>

        Each of them agreed that you see this. Open a card.
}
supported-line = { $days ->
    [0] { $name } · today
    [one] { $name } · { $days } day
   *[other] { $name } · { $days } days
}
supported-card =
    <b>{ $name }</b>, { $days ->
        [0] since today
        [one] waiting { $days } day
       *[other] waiting { $days } days
    }

    Own words: { $note }
    { $lines }

## Documents of preparation

menu-papers = Documents
paper-list =
    <b>Documents</b>

    Choose the one you need: I fill in everything that is known. Below are blank forms of consents and statements. All are in Russian.
paper-card =
    <b>{ $title }</b>
    { $about }

    { $lines }
paper-line = { $name }: <b>{ $answer }</b>
paper-not-asked = not given yet
paper-by-hand = to be written by hand
paper-template-ours = Template: the usual one
paper-template-own = Template: your own, “{ $name }”, of { $day }
paper-answers =
    <b>{ $title }</b>

    Which answer would you like to change?
paper-ask =
    { $position } of { $total }

    <b>{ $question }</b>
    <i>{ $how }</i>
paper-coming = The file comes as a message of its own.
paper-basis = order of { $day } No. { $number }
button-paper-get = Get the file
button-paper-change = Change answers
button-by-hand = I will write it by hand
button-open-paper = Open the document
button-template = Own template

paper-title-regulation = Regulation on mentoring
paper-title-order_regulation = Order approving the regulation
paper-title-order_coordinator = Order appointing the coordinator
paper-title-order_curator = Order appointing the curator
paper-title-order_mentors = Order appointing mentors
paper-title-order_working_group = Order on the working group
paper-title-order_council = Order on the council of mentors
paper-title-working_program = The curator’s working program
paper-title-order_pairs = Order assigning mentors
paper-title-order_change = Order changing pairs
paper-title-order_cancellation = Order ending pairs
paper-title-program = Personal mentoring program
paper-title-roster = List of the school year
paper-title-personal_data = Consent to data processing
paper-title-participation = Consent to participation
paper-title-publication = Consent to publication
paper-title-mentor_labour = The mentor’s consent to the work
paper-title-external_mentor = Consent of an external mentor
paper-title-resignation = Mentor’s resignation
paper-title-replacement = Request for another mentor
paper-title-extension = Application to extend a program
paper-title-release = Application for release from lessons
paper-title-statement = Application on the mentoring program
paper-title-stop = The mentee's statement that a program ends
paper-title-mutual = Agreement to end a program
paper-title-curator_ending = The curator's submission to end a program
paper-title-cancellation_notice = Notice that an assignment is taken back
paper-title-conclusion = Conclusion of a program
paper-about-regulation = The full text by your profile, with the roadmap annexed.
paper-about-order_regulation = Approves the regulation, the roadmap and the working program.
paper-about-order_coordinator = The coordinator is taken from those who have joined.
paper-about-order_curator = The curator is taken from those who have joined.
paper-about-order_mentors = The mentors come from this year’s list that was approved last.
paper-about-order_working_group = Leader, members and the sheet of acquaintance.
paper-about-order_council = Chair, members and the sheet of acquaintance.
paper-about-working_program = The curator’s plan of the school year, by the roadmap.
paper-about-form = A blank form: the school is filled in, the rest is written by hand.

paper-name-order_number = Number of the order
paper-name-order_date = Date of the order
paper-name-effective_on = In force from
paper-name-council_protocol = Pedagogical council’s minutes
paper-name-association_protocol = Methodological association’s minutes
paper-name-union_protocol = The union’s opinion
paper-name-coordinator_post = The coordinator’s post
paper-name-curator_post = The curator’s post
paper-name-leader = Leader
paper-name-members = Members
paper-ask-order_number = What is the number of the order?
paper-ask-order_date = On which day is the order signed?
paper-ask-effective_on = From which day is it in force?
paper-ask-council_protocol = Which minutes of the pedagogical council? For example: протокол № 1 от 30.08.2026
paper-ask-association_protocol = Which minutes of the methodological association? For example: протокол № 1 от 29.08.2026
paper-ask-union_protocol = In which minutes did the union give its opinion? For example: протокол № 2 от 28.08.2026
paper-ask-coordinator_post = What is the coordinator’s post? For example: заместитель директора по УВР
paper-ask-curator_post = What is the curator’s post? For example: заместитель директора по УВР
paper-ask-leader = Who leads it? For example: Соколова Мария Петровна, заместитель директора
paper-ask-members = Who else belongs to it? One person a line.
paper-how-line = Write one line, up to 120 characters, in Russian.
paper-how-day = Write a date, for example 01.09.2026.
paper-how-people = Write full name and post, up to 20 people, in Russian.
paper-line-expected = I see no words in the answer. Write one line of up to { $max } characters, for example: 12-н.
paper-line-too-long = That is rather long, { $length } characters, and { $max } fit. Please shorten it, for example to name and post.
paper-day-expected = I do not recognise the date. Write day, month and year in full, for example: 01.09.2026.
paper-people-expected = I see nobody in the answer. Write one person a line, for example: Соколова Мария Петровна, учитель.
paper-too-many-people = So many do not fit: { $count }. Up to { $max } people, one a line, for example: Соколова Мария Петровна, учитель.

paper-category-young_specialist = young teachers, new to the profession
paper-category-returning = teachers who return after a long break
paper-category-new_workplace = teachers who are new at this school
paper-category-new_direction = teachers who want to grow in a chosen direction
paper-category-digital_skills = teachers who want digital skills and tools
paper-category-burnout = teachers with professional or emotional burnout
paper-category-recognised_difficulty = teachers who have difficulties and want a mentor
paper-category-student = students on practice, for its time
paper-target-percent = { $value } %
paper-target-yes_no = { $value ->
    [0] no
   *[other] yes
}
paper-target-count = at least { $value }

template-screen =
    <b>{ $title }: own template</b>

    Download the template, edit it in Word and send it here: .docx, up to 2 MB. What stands in double braces are fields that I fill in; the words around them are yours to change. I check the file first and show a sample.
template-preview =
    <b>{ $title }</b>

    The file is fine. A sample by your template comes as a message of its own. Put your template in place of the usual one?
button-template-copy = Download the template
button-template-restore = Back to the usual template
button-template-confirm = Yes, replace it
button-template-drop = No, leave it as it was
template-not-docx = This does not look like a Word document. It has to be a .docx without macros, for example the template you downloaded here.
template-too-big = The file is too big. It has to be a .docx of up to { $max } MB, for example without large pictures.
template-has-code = The file holds macros, embedded objects or references to other files. Please take them out: a plain .docx is needed, for example the template downloaded here.
template-field-unknown = This document has no field “{ $name }”. Similar ones: { $known }.
template-filter-unknown = After the bar stands “{ $name }”, which I do not know. There are: { $known }. For example: order_date|words.
template-code = This cannot stand in a template: “{ $words }”. Fields, conditions and repetitions can, as in the downloaded one.
template-syntax = A brace is not closed or a sign is too many: “{ $words }”. A field stands in double braces, for example as the number of the order in the downloaded template.
template-does-not-render = No document comes of this file. Download the template again and change little by little, for example only words first.
template-none-waits = This template no longer waits for a decision. Send the file again if you want to replace it.

notice-paper-ready = <b>{ $title }</b>. Please check it before it is signed.
notice-order-draft =
    <b>{ $title }</b>: the draft is ready. { $signs ->
        [yes] It is to be checked and signed.
       *[no] Please hand it to whoever signs orders here.
    } { $opens ->
        [yes] Write number and date by hand, or answer the questions in “Open the document”.
       *[no] Write number and date by hand.
    }
notice-template-copy = <b>{ $title }</b>: the template. Change the words in Word and send the file on the screen “Own template”.
notice-template-preview = <b>{ $title }</b>: a sample by your template.

## Pairs

pair-list = { $count ->
    [0] <b>Pairs</b>

        None yet. As soon as there is a pair, it will be here.
   *[other] <b>Pairs: { $count }</b>

        Those that need a step from you come first.
}
pair-list-mine = { $count ->
    [0] <b>My mentoring</b>

        No pair yet. As soon as there is one, it will be here.
   *[other] <b>My mentoring</b>
}
pair-entry = { $rests ->
    [1] { $title } · have not met for long
   *[0] { $title } · { $status }
}
pair-status-proposed = waiting for consent
pair-status-declined = declined
pair-status-agreed = papers needed
pair-status-submitted = with the director
pair-status-approved = order waiting to be signed
pair-status-active = active
pair-status-ended = ended
pair-status-completed = completed
pair-card =
    <b>Mentor:</b> { $mentor }
    <b>Mentee:</b> { $mentee }
    Dates: from { $starts } to { $ends }
    Now: { $status }

    { $details }
pair-mentor-from = The mentor works at another school: { $school }.
pair-consent-given = { $way ->
    [paper] • { $name }: the curator recorded the consent
   *[chat] • { $name }: has agreed in the chat
}
pair-paper-kept = • { $name }: paper signed on { $day }{ $is_placed ->
    [0] { "" }
   *[other] , kept: { $place }
}
pair-declined-by = • { $name }: declined{ $has_reason ->
    [0] { "" }
   *[other] . Reason: { $reason }
}
pair-ended-by = • { $name } left the pair early{ $has_reason ->
    [0] { "" }
   *[other] . Reason: { $reason }
}
pair-colleagues = Also helping: { $names }
pair-last-day = • The pair's last day is { $last }
pair-application = • Application ({ $title }): { $status }
pair-refused-before = These two have tried before: one of them declined or asked for a change. Please choose another pair.
pair-mentor-resigns = The mentor is laying mentoring down and takes no new pairs. Please choose another one.
pair-remark = • The director's remark: { $remark }
pair-order-waiting = • Order No. { $number } of { $day }, waiting to be signed
pair-order-signed = • Order No. { $number } signed on { $day }
pair-record-paper = Record the paper: { $name }
pair-sheet-get = Sheet to sign
pair-sheet-coming = The sheet comes as a file.
notice-pair-sheet = { $title }: filled with what is known of the pair. Write the rest in by hand.
reason-none = not given
pair-consented = Your consent is recorded.
pair-next-proposed = Next: both decide.
pair-next-declined = Next: the curator will look for another pair.
pair-next-agreed = Next: signed paper consents with the curator, then the director decides.
pair-next-submitted = Next: the director decides.
pair-next-approved = Next: the director signs the order, and the pair begins its work.
pair-next-active = The pair is at work.
pair-next-active-mine = The pair is at work: meet and write to each other.
pair-next-proposed-mine = Your “yes” is noted. Next: the other’s answer.
pair-next-ended = The program ended early.
pair-next-completed = The program is over. Thank you!
pair-approved = Approved. The order will come as a file.
pair-decline =
    That's a pity. Please write why: only the curator and the director will see the reason.
pair-remark-ask =
    What should be put right? Write a remark – the curator will see it.

    { $bound ->
        [group] The whole group goes back: the sheets of these two are recorded anew, the others' stay.
        [reverse] Both directions of the pair go back.
       *[none] { "" }
    }
paper-day =
    When was the consent signed: <b>{ $name }</b>?

    Press a button or write a date, for example 01.09.2026.
paper-place =
    Where is the signed sheet kept: <b>{ $name }</b>?

    Press a button or write the place.
paper-usual-place = In the personal file
paper-in-file = in the personal file
order-number =
    Order No. { $number } of { $day }.

    Was it signed under this number? If the order book has another number, write it, for example: 12-n.

pair-with-oneself = The mentor and the mentee are the same person. Please choose two different people.
pair-moved-on = { $status ->
    [declined] This pair has already fallen through: someone declined.
    [active] The pair is already active.
    [completed] This pair's program is already completed.
   *[other] This step has already been taken. See where the pair is now.
}
pair-not-yours = This is not your pair.
pair-not-active = The pair is not active yet: a signed order is needed. I'll write when it is marked as signed.
pair-not-ended = This program has not reached its last day yet.
pair-papers-missing = A paper consent or the order is missing. Please record them first.
pair-proposed-already = This pair has already been proposed. Open “Pairs and orders”.
pair-kept-apart = These two are on your list of those not to be paired. Take them off it – or choose another.
pair-person-paused = { $name } is paused now. Choose another – or end the pause on the card.
pair-mentee-not-looking = { $name } has ended a program and looks for no new mentor now. If one is needed again, open the card and press “Look for a mentor again”.
pair-questionnaire-missing = { $name }: the questionnaire is not ready yet, so the pair can't be proposed.
pair-mentor-full = { $capacity ->
    [one] This mentor already has { $capacity } pair and takes no more. Please choose another.
   *[other] This mentor already has { $capacity } pairs and takes no more. Please choose another.
}
paper-date-in-future = That date has not come yet. Write the day the paper was signed, for example: 01.09.2026.
paper-place-empty = Write where the sheet is kept. For example: in the personal file.
paper-place-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please write less, for example: in the personal file.
order-number-too-long = { $length ->
    [one] The number is a little long: { $length } character,
   *[other] The number is a little long: { $length } characters,
} and there is room for { $max }. For example: 12-n.
remark-expected = Please write the remark in words. For example: “The mentor's consent is missing”.
reason-words-expected = I can't see any words. Please write at least one or two, for example: “moving away” or “no time now”.
reason-too-long = { $length ->
    [one] That is a little long: { $length } character,
   *[other] That is a little long: { $length } characters,
} and there is room for { $max }. Please write less.
program-ends-before-start = The program ends before it starts. Please give a later day, for example: start 01.09.2026, end 31.05.2027.
program-too-short = A program lasts { $min } to { $max } months. You chose { $starts } to { $ends }, which is less than { $months ->
    [one] { $months } month
   *[other] { $months } months
}. Please choose a later end, for example: start 01.09.2026, end 31.05.2027.
program-too-long = A program lasts { $min } to { $max } months. You chose { $starts } to { $ends }, which is more than { $months ->
    [one] { $months } month
   *[other] { $months } months
}. Please choose an earlier end, for example: start 01.09.2026, end 31.05.2027.
program-extension-too-long = A program lasts { $min } to { $max } months, { $months } at most with an extension. You chose { $starts } to { $ends }. Please choose an earlier end.

## Kinds

kind-of-pair = Kind: { $kind }. Form: { $form }.
kind-variant-line = Variant: { $variant }
kind-type-line = Type of mentor: { $type }
button-area = Ask whom the mentee would like
area-ask =
    With what shall one more mentor help? { $opened ->
        [none] Choose an area, and the bot asks the mentee whom they would like.
       *[other] Open now: “{ $opened }”. The mentee marks whom they would like. You can change the area.
    }
button-area-close = Ask no more
area-opened = Asked. The answer will show among the candidates.
area-needs-pair = A first mentor comes first: a second one is for an area of their own.
area-taken = Another mentor helps with this already. Please choose another area.
act-open-area = choice of one more mentor opened
act-close-area = choice of one more mentor closed
notice-area-opened = You may choose one more mentor, for this area: { $area }. Please mark whom you would like to work with.
kind-area-line = Area: { $area }
kind-goals-line = Goals: { $goals }
kind-schedule-line = { $count ->
    [one] Meetings by schedule: { $count } day, { $days }
   *[other] Meetings by schedule: { $count } days, { $days }
}
kind-no-schedule = Situational mentoring has no schedule: people meet when help is needed. Propose one meeting, or write in “I need help”.
kind-lacks = { $what ->
    [both] Before the pair goes to the head, goals and a schedule of meetings are needed: that is how short-term mentoring works.
    [schedule] Before the pair goes to the head, a schedule of meetings is needed: that is how short-term mentoring works.
   *[goals] Before the pair goes to the head, goals are needed.
}
kind-reverse-line = This is one of two directions: you learn from each other. Consent and signature are shared, the goals of each direction are its own.
kind-group-line = This is a group: the mentor's one yes is for everybody, and so is every meeting. The button “Group” shows who is in it.
kind-situational-line = There is no schedule: help comes when it is needed and asked for.
kind-virtual-line = Meetings are at a distance: each needs a link.
kind-other-direction = The other direction
kind-set-goals = Goals
kind-set-schedule = Schedule of meetings
kind-goals-ask =
    What should the program lead to? Written down now: { $goals }

    Write it concretely, up to { $max } characters. For example: within two months learn to plan a lesson with tasks of several levels and give three such lessons.
kind-goals-none = nothing yet
kind-goals-expected = That is too short. Write what exactly you want to reach, for example: keep the electronic class register without help.
kind-goals-too-long = That is a bit long, { $length } characters, and { $max } fit. Please keep what matters most.
kind-schedule-ask =
    On which days do you meet? The program runs from { $starts } to { $ends }.

    Choose with a button or write dates separated by commas, for example: 05.10.2026, 19.10.2026, 2 November 2026.
kind-every-week = Every week
kind-every-two-weeks = Every two weeks
kind-every-four-weeks = Every four weeks
kind-schedule-expected = I cannot read this date: { $found }. Write dates separated by commas, for example: 05.10.2026, 19.10.2026.
kind-schedule-count = Days in the schedule: { $count }. From { $min } to { $max } are needed, for example: 05.10.2026, 19.10.2026.
kind-schedule-outside = All days must lie within the program: from { $starts } to { $ends }. Please check the dates.
kind-link-expected = The meeting is at a distance, so a link is needed in place of a room, for example: https://meet.example.org/room-5
kind-link-ask = A meeting at a distance, { $time }. Send the link at which you will meet, for example: https://meet.example.org/room-5
kind-area-expected = There is a mentor already. Choose what this one will help with: the button “Area”.
kind-area-taken = Another mentor helps with this already. Choose another area.
kind-outsider-expected = In this form the mentor comes from a partner: an enterprise, a university or another organization, with an agreement in force. Enter them under “Partners and guests”, or choose another form.
kind-head-expected = In this form the mentor is the head of the school, or somebody whom the staff list names as a manager. Note it on the card of the staff list or choose another form.
pair-line-manager = This mentor is the mentee's line manager. By your regulation that is for the form “head – teacher” only. Choose another mentor or form.
variant-why-head-class = A hint: the mentor is a head, and the difficulties have to do with a class.
variant-why-head-young = A hint: the mentor is a head, and the mentee is new to the work.
variant-why-digital = A hint: the mentee asks for digital tools, and the mentor knows them.
variant-why-struggling = A hint: the mentee has a hard time and needs support.
variant-why-subject = A hint: they teach the same subject.
variant-why-young = A hint: the mentee is new to the work, and the mentor is experienced.
variant-why-people = A hint: the difficulties lie in communication and in organizing the work itself.
variant-start-experienced_to_young = To begin with: visit each other's lessons and choose two or three skills for the first quarter.
variant-start-head_to_young = To begin with: tell how decisions are made here and who answers for what, and choose one task with colleagues for a month.
variant-start-head_to_young_class = To begin with: go through the class by name, agree on its rules and a plan of work with it for a month.
variant-start-leader_to_struggling = To begin with: a quiet talk about what takes one's strength, and one small thing that is sure to succeed.
variant-start-innovator_to_conservative = To begin with: one program and one lesson with it together; the next tool once this one is a habit.
variant-start-expert_to_novice = To begin with: work through one topic of the subject together – goal, tasks, assessment – and teach a lesson of it.
variant-start-subject_expert = A subject expert: at each meeting a topic of the subject, its tasks and a lesson of it.
variant-start-consultant = A consultant: at each meeting what happened in the week, what is in the way and what to try.
kind-choose-kind = Kind: { $now }
kind-choose-form = Form: { $now }
kind-choose-area = Area: { $now }
kind-choose-variant = Variant: { $now }
kind-choose-type = Type of mentor: { $now }
kind-ask = { $words }
kind-nothing-chosen = not chosen
kind-ask-kind = Which kind of mentoring? A group is put together by itself: “Match a pair” – “Put a group together”. A speed meeting is apart, too: “Speed meetings”.
kind-ask-form = Which form of mentoring? Usually it is the one the mentee asked for.
kind-ask-area = What will this mentor help with? Each mentor of one person has an area of their own.
kind-ask-variant = Which variant is it by your regulation?
kind-ask-type = Which type of mentor is it by your regulation? The one that suits best comes first.
kind-second-mentor = One more mentor
kind-ask-second = { $count ->
    [0] Nobody has a mentor yet: find the first one on the screen “Match a pair”.
   *[other] Who needs one more mentor? Each mentor will have an area of their own.
}
kind-area-subject = subject
kind-area-methods = methods
kind-area-upbringing = education and class work
kind-area-digital = digital skills
kind-area-paperwork = documents and register
kind-area-adaptation = life among colleagues

## Groups

group-begin = Put a group together
group-open = Group
group-list = Groups
group-screen = { $count ->
    [0] There are no groups yet. A group is one mentor with several mentees.
   *[other] Groups: one mentor with several mentees.
}
group-ask-mentor = { $count ->
    [0] No mentor is free just now.
   *[other] Who will be the group's mentor? A group takes one of the mentor's places.
}
group-ask-mentees = Who is in the group? Tick from { $min } to { $max } people. Ticked: { $count }.
group-ask-title = What shall the group be called? Up to { $max } characters, for example: Young teachers of mathematics
group-title-expected = A name is needed, up to { $max } characters, for example: Young teachers of mathematics
group-members-expected = A group has from { $min } to { $max } mentees, and { $count } are ticked. Please tick them on the screen before.
group-ready = Done
group-confirm =
    <b>{ $title }</b>

    Mentor: { $mentor }
    In the group: { $mentees }
    From { $starts } to { $ends }

    Everybody gets the proposal and answers for themselves. Whoever declines leaves the group; the others go on while there are two.
group-propose = Propose the group
group-proposed = The proposal has gone to everybody.
group-card =
    <b>{ $title }</b>

    Mentor: { $mentor }
    { $lines }
group-line = { $name }: { $status }
group-card-small = One person is left in the group. Please decide: shall the two go on, or do we end it?
group-meet = Propose a meeting to all
group-meetings-open = Meetings of the group
group-meetings = { $count ->
    [0] No common meetings yet. The group's mentor sets them.
   *[other] <b>Meetings of the group: { $count }</b>
}
group-on-as-pair = Go on as a pair
group-end = End
group-end-sure = End it altogether? Mentor and mentee will be told.
group-end-yes = Yes, end it
group-went-on = It is a usual pair now.
group-meeting-proposed = The meeting is set and everybody is invited. Open it to see who comes.
group-coming = I'll come
group-not-coming = I can't
group-coming-noted = Noted: you are coming.
group-absent-why =
    Group meeting: { $time }. Why can't you come? Write a few words to your mentor.
group-guest = { $state ->
    [coming] { $name }: is coming
    [absent] { $name }: can't come
    [there] { $name }: was there
    [missing] { $name }: wasn't there
   *[silent] { $name }: no answer yet
} { $reason }
group-attendance = Who was there
group-attendance-ask =
    <b>Who was at the meeting?</b> Ticked: { $count } of { $all }.

    Press a name to tick it or to take the tick back.
group-attendance-noted = Noted who was there.
group-mentor-moves = A group's meeting is moved by its mentor. If the time doesn't suit you, press “I can't” and write why.
group-mentor-notes = Who was at a group's meeting is noted by its mentor.
group-remove = Take somebody out
group-remove-yes = Yes, take out
group-ask-remove = Who is to leave the group “{ $title }”? You can do this until the group goes to the director. The others go on while there are at least two.
group-remove-sure = Take { $name } out of the group “{ $title }”? The bot tells them and the mentor, and the search for a mentor goes on.
group-removed = Done. The others go on.
group-has-begun = The group is with the director or working already. Somebody can leave by an application only.
group-part = End the whole group
group-part-ask = { $who ->
    [mentor] Do you want to lay the group “{ $title }” down? The law asks for three working days’ notice: the last day comes for everybody at once. You may give a reason, or none.
   *[director] Take the assignment back for the whole group “{ $title }”? The last day is three working days from now, and everybody learns of it. You may give a reason, or none.
}
group-part-sure = { $who ->
        [mentor] You lay the group “{ $title }” down: the last day of all is in three working days. The curator and the director will see the reason.
       *[director] You take the assignment back for the whole group “{ $title }”: the last day is in three working days. Everybody learns of it at once, the curator will see the reason.
    }

    Reason: { $reason }

    Send it?
act-leave-group = somebody taken out of a group
group-not-here = Your regulation knows no groups: mentoring is one to one.
group-not-small = There is nothing to decide yet, people in the group: { $count }. Please open it again.
group-mentor-proposes = A meeting of the whole group is proposed by its mentor. You can propose one to the mentor: “My mentoring”.

## Programs

program-words-expected = Words are needed here. Write briefly, in your own words, or send a single hyphen to leave it empty.
program-words-too-long = That is { $length } characters, and { $max } fit. Please shorten it and send it again: your words are still above in the chat.
program-lines-too-many = That is { $count } { $count ->
    [one] line
   *[other] lines
}, and { $max } fit. Join what is alike and send it again.
program-line-too-long = One line has { $length } characters, and { $max } fit: “{ $line }…”. Shorten it or make two of it.
program-activity-title-expected = Name the activity, for example: “Visit two of the mentor’s lessons”.
program-activity-days-crossed = The end ({ $ends }) comes before the start ({ $starts }). Please change one of the days.
program-activity-outside = { $day } is outside the program, which runs from { $starts } to { $ends }. Choose a day within it.
program-parts-lacking = Not everything is filled in yet: { $count ->
    [one] { $count } part is empty
   *[other] { $count } parts are empty
}. They are marked with a circle; fill them in, and you can agree.
program-remark-expected = Write at least one remark: what to mend and how.
program-first-version = This is the first program: it cannot be withdrawn, only changed.
program-not-in-force = There is nothing to change yet: the program is not approved.
program-change-under-way = A change of the program is being prepared already. Finish it or withdraw it.
program-moved-on = { $state ->
    [submitted] The program is being decided upon. To change it, take it back first.
    [approved] This program is approved. To change it, propose an amendment.
    [withdrawn] This change has been withdrawn.
    [replaced] This is a former version of the program; a new one has taken its place.
   *[other] The program has changed. Have a look at it as it is now.
}
## Speed meetings

menu-speed = Speed meetings
todo-speed-mark = say how the speed meeting went: { $name }
do-speed-mark = How was the meeting “{ $name }”?
speed-list = { $count ->
    [0] <b>Speed meetings</b>

        None yet. This is one meeting with a mentor, or with several in turn: everybody comes with a goal and leaves with an answer.
   *[other] <b>Speed meetings</b>

        Those ahead come first. Open any of them.
}
speed-state-host = you lead it
speed-state-seat = you are going
speed-state-waiting = you wait for a place
speed-state-off = called off
speed-state-over = over
speed-state-open = places: { $free }
speed-card =
    <b>{ $title }</b>
    { $time }, { $minutes } min.
    Where: { $place }
    Mentors: { $hosts }
    Places taken: { $taken } of { $places }{ $waiting ->
        [0] {""}
       *[other] , waiting: { $waiting }
    }

    { $state }
speed-is-off = This meeting was called off. Reason: { $reason }
speed-your-seat = You have a place. I will remind you a day and an hour before.
speed-your-queue = All places are taken, you are number { $place } in the queue. As soon as one is free, it is yours and I will tell you.
speed-your-goal = What you come with: { $goal }
speed-your-mark = Your mark: { $mark }
speed-you-lead = You lead this meeting.
speed-way = With whom you sit, in turn: { $names }
speed-nobody = nobody yet
speed-you = you
speed-ask-goal =
    What do you come to “{ $title }” with? One question or goal, up to { $max } characters. For example: how to keep a class attentive after the long break.

    The mentors of the meeting and the curator read it and prepare.
speed-goal-none = no goal named
speed-leave-sure = Give your place at “{ $title }” back? Whoever waits longest will get it.
speed-left = Your place is free. Thank you for saying so.
speed-decline-sure = You cannot lead “{ $title }”? I will tell the curator.
speed-declined = I told the curator.
speed-ask-reason = Why is “{ $title }” called off? Everybody who meant to come will read it. Up to { $limit } characters, for example: the mentor is ill, we will set a new day.
speed-reason-expected = A reason is needed, up to { $max } characters, for example: the mentor is ill, we will set a new day.
speed-ask-hosts = Who leads the meeting? Tick one to { $max } mentors. Where there are several, guests sit down with each in turn. Ticked: { $count }.
speed-ask-alone = A speed meeting is one talk with many: you lead it yourself. A curator brings several mentors together.
speed-ask-title = What is it about? Up to { $title_max } characters, for example: The first month in class: what to ask and what to try
speed-title-expected = A topic is needed, 3 to { $max } characters, for example: The first month in class.
speed-ask-day = On which day?
speed-ask-place = Where? Type a room or send a link, up to { $place_max } characters. For example: room 12.
speed-place-expected = Say where to come: a room or a link, up to { $max } characters. For example: room 12.
speed-ask-minutes = { $hosts ->
    [1] How long is the meeting?
   *[other] How long is a talk with one mentor? Then guests change tables; mentors: { $hosts }.
}
speed-minutes = { $count } min.
speed-too-long = That makes { $minutes } minutes, and more than { $max } is hard to sit through. Choose a shorter talk or fewer mentors.
speed-ask-places = How many can come? Choose or type a number from { $min } to { $max }.
speed-places-expected = A number from { $min } to { $max } is needed, for example: 12.
speed-hosts-expected = Tick who leads the meeting: one to { $max } mentors. Ticked now: { $count }.
speed-ask-audience = Whom shall we invite? They will be told, and they can sign up.
speed-audience-waiting = Mentees without a mentor
speed-audience-mentees = All mentees
speed-audience-everybody = All mentees and mentors
speed-confirm =
    <b>{ $title }</b>
    { $time }, { $minutes } min.
    Where: { $place }
    Led by: { $names }
    Places: { $places }
    { $rounds }
    Invited: { $audience }

    Announce it?
speed-rounds-one = One talk for all.
speed-rounds-many = A talk with each takes { $talk } min., then tables change.
speed-announced = Announced. The mentors get a file for their calendars.
speed-people =
    <b>Who comes, and with what</b>

    { $lines }
speed-guest =
    <b>{ $name }</b>
    { $goal }
speed-guest-waits =
    <b>{ $name }</b> (waits for a place)
    { $goal }
speed-guest-likes = Would like to go on with: { $names }
speed-plan =
    <b>Who sits with whom</b>

    { $lines }
speed-round = <b>Talk { $number }</b>
speed-table = { $host }: { $guests }
speed-came = Who came? Press a name. Ticked: { $count } of { $taken }.
speed-results =
    <b>Results: { $title }</b>

    Signed up: { $signed }, waited for a place: { $waiting }, came: { $came }
    { $lines }
speed-result-likes = Would like to go on with { $name }: { $count }
speed-result-few = Marks: { $count }. The mean and the words are shown once { $least } have answered, so that nobody is made out by an answer.
speed-result-mean = Mean mark: { $mean }, answers: { $count }
speed-result-word = “{ $words }”
speed-ask-mark = How useful was “{ $title }”? 1 – not at all, 5 – very.
speed-ask-word = Would you add a few words: what you take away, what was missing? Up to { $max } characters. They are read without your name.
speed-ask-likes = With whom would you like to go on working? Tick them. The curator sees it; if you look for a mentor, it counts in matching and the mentor learns of being chosen.
speed-calendar-title = Speed meeting: { $title }
speed-not-here = Your regulation knows no speed mentoring, so such a meeting cannot be announced. You can put a group together: “Find a pair” – “Groups”.
speed-not-a-pair = Speed mentoring is one meeting, not a pair. Announce it: “Speed meetings” – “Announce a meeting”.
speed-cancelled = This meeting was called off.
speed-begun = The meeting has begun: it is too late to sign up or change it.
speed-no-place = You have no place at this meeting.
speed-not-host = You do not lead this meeting.
speed-not-yours = A meeting is moved and called off by whoever announced it, or by a curator.
speed-only-yourself = A mentor announces a meeting they lead themselves. A curator brings several mentors together.
speed-mark-first = Give a mark first, then add words.
speed-change =
    What is to change in the meeting “{ $title }”? Everybody who comes, waits for a place or leads it learns at once.

    Where: { $place }
    Places: { $places }, taken: { $taken }
    Mentors: { $hosts }
speed-places-taken = { $taken } people have a place already, and nobody loses theirs. Write a number no smaller, or call the meeting off.
button-speed-change = Change
button-speed-title = Topic
button-speed-place = Where
button-speed-places = How many places
button-speed-hosts = Mentors
button-speed-open = Open the meeting
button-speed-announce = Announce a meeting
button-speed-next = Next
button-speed-send = Announce
button-speed-sign-up = Sign up
button-speed-goal = What I come with
button-speed-mark = Rate the meeting
button-speed-missed = I was not there
button-speed-people = Who comes, and with what
button-speed-plan = Who sits with whom
button-speed-came = Note who came
button-speed-results = Results
button-speed-move = Move
button-speed-leave = I will not come
button-speed-leave-yes = Yes, give it back
button-speed-decline = I cannot lead it
button-speed-decline-yes = Yes, I cannot
button-speed-cancel = Call it off
act-announce-speed = a speed meeting announced
act-cancel-speed = a speed meeting called off
act-enter-speed-place = written down from paper: a place at a speed meeting
act-change-speed = a speed meeting was changed
act-move-speed = a speed meeting moved
act-note-speed-came = who came to a speed meeting noted
act-view-speed = a speed meeting's people with their goals opened
notice-speed-open =
    Speed meeting: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }
    Mentors: { $hosts }

    { $places } places in all. Come with a question of yours.
notice-speed-host =
    You lead a speed meeting: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }
    Mentors: { $hosts }

    Who comes, and with what, is on the meeting's card. If you cannot, say so there.
notice-speed-signed =
    You are signed up: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }

    The file is for your calendar. If plans change, please give your place back on the meeting's card.
notice-speed-up =
    A place is free, and now it is yours: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }

    If you cannot come any more, please give it back on the meeting's card.
notice-speed-out = You are no longer on the list of <b>{ $title }</b>, { $time }. The file takes it out of your calendar.
notice-speed-moved =
    <b>{ $title }</b> was moved: { $time }. Where: { $place }

    The file corrects the entry in your calendar.
notice-speed-changed =
    The meeting <b>{ $title }</b> has changed: { $time }, { $minutes } min. Where: { $place }
    Mentors: { $hosts }

    The file puts your calendar right. If your plans change, please give your place back on the meeting's card.
notice-speed-cancelled =
    <b>{ $title }</b> was called off: it does not take place { $time }.
    Reason: { $reason }
notice-speed-tomorrow =
    A speed meeting tomorrow: <b>{ $title }</b>, { $time }.
    Where: { $place }
    { $way }
notice-speed-soon =
    A speed meeting soon, at { $hour }: <b>{ $title }</b>.
    Where: { $place }
    { $way }
notice-speed-mark = How was <b>{ $title }</b>? One mark, and that is all.
notice-speed-came = { $count ->
    [one] <b>{ $title }</b> is over. Please note who came: { $count } person is left.
   *[other] <b>{ $title }</b> is over. Please note who came: { $count } people are left.
}
notice-speed-host-out = <b>{ $name }</b> cannot lead “{ $title }”, { $time }. Now led by: { $hosts }. If nobody leads it, call it off or announce a new one.

program-not-yours = Other people write this program.
program-not-your-turn = The decision is not yours now: the program is with whoever’s turn it is, or you write it yourself.
program-pair-not-there = A program is written by two who work together or are about to. This pair is over, or not everybody has said yes.
program-pair-not-active = A program can be approved once the pair works: first mark its order as signed.
program-part-fixed = This part cannot be changed here: the order on the pair says it, or the regulation does not let it change.
program-outside-order = By the order the pair works from { $starts } to { $ends }, and the program lies within that. Choose another day; it can be prolonged once it is approved.
program-extension-too-late = It cannot be prolonged that far: with its extension the program runs until { $latest } at most. Choose an earlier day.
program-extension-not-later = The last day is { $ends } now. To prolong it, choose a later one.
program-changed-since = The program was changed while you were reading. See what is different, and agree to the new words if they suit you.
program-activity-done = This activity is done already and cannot be dropped: it stays in the plan.
program-activities-full = The plan has { $max } activities already, and no more fit. Drop some or join what is alike.
program-remarks-full = There are { $max } remarks already. Return the program with them; the rest can be said in person.
program-choose-here = Please choose with a button here.

program-mine = { $count ->
    [0] Your program appears here once you have a pair and both have said yes.
   *[other] <b>Mentoring programs</b>

    Choose whose to open.
}
program-begin =
    <b>Mentoring program</b>

    You write it together: goal, objectives, meetings, activities by date. Difficulties, request and term come from the questionnaires and the order, nothing is typed twice. Both of you can change it at any time.

    Shall we begin?
program-begin-early =
    <b>Mentoring program</b>

    It begins when both have agreed to the pair. It is too early yet – please come back a little later.

program-begun =
    <b>Mentoring program</b>

    The program has been begun already. Open it and go on together.
program-card =
    <b>Mentoring program</b>{ $number ->
        [0] {""}
       *[other] {" "}No. { $number }
    }
    { $names }
    { $state }

    <b>Goal:</b> { $goal }
    <b>Term:</b> { $starts } – { $ends }
    <b>Form:</b> { $form }. <b>Kind:</b> { $kind }
    <b>Activities:</b> { $count }

    { $lines }
program-state-drafting = Being written
program-state-under-way = Approved, under way
program-state-completed = Completed
program-state-ended = Ended early
program-version-draft = { $kind ->
    [extension] An extension is being prepared
    [amendment] A change is being prepared
   *[first] Being written
}
program-version-proposed = { $kind ->
    [extension] The extension waits for agreement
    [amendment] The change waits for agreement
   *[first] Waits for everybody’s agreement
}
program-version-submitted = { $kind ->
    [extension] The extension is being decided upon by: { $decider }
    [amendment] The change is being decided upon by: { $decider }
   *[first] Being decided upon by: { $decider }
}
program-version-returned = Returned with remarks
program-version-approved = Approved
program-version-replaced = A former version
program-version-withdrawn = Withdrawn
program-version-short-draft = being written
program-version-short-proposed = waits for agreement
program-version-short-submitted = being decided upon
program-version-short-returned = with remarks
program-version-short-approved = in force
program-version-short-replaced = former
program-version-short-withdrawn = withdrawn
program-kind-first = program
program-kind-extension = extension
program-kind-amendment = change
program-version-entry = { $number }. { $kind } · { $state }
program-line-agreed = Agreed: { $names }.
program-changes = <b>What changes:</b>
program-changes-left = And more: { $count }. All of them stand in the versions.
program-line-was = It runs until { $day } now.
program-line-reason = Why it changes: { $reason }
program-line-lacking = Still empty: { $parts }.
program-line-due = To be written by { $day }.
program-line-remark = To be mended – <b>{ $part }</b>: { $words }
program-line-remark-here = Remark: <i>{ $words }</i>
program-why = Why: { $reason }.
program-remark-line = – { $part }: { $words }
program-agree = I agree to the program
program-agree-for = Record the agreement: { $name }
program-agreed = Your agreement is recorded. We wait for the others.
program-sent = Everybody agrees. The program is on its way to approval.
program-taken-back = The program is yours again. Once it is mended, agree to it once more.
program-approved = Approved.
program-returned = The program is back with its authors, with your remarks.

program-parts =
    <b>Parts of the program</b>

    ● filled in, ○ empty, ! remarked on. Press a part to read or change it.
program-parts-read =
    <b>Parts of the program</b>

    Press a part to read all of it.
program-part =
    <b>{ $title }</b>

    { $ask }

    { $words }

    { $remarks }

    { $limit }
program-words-now = It says now:
    <blockquote>{ $words }</blockquote>
program-limit = Up to { $max } characters; a single hyphen leaves it empty.
program-nothing = nothing
program-clash =
    <b>{ $title }</b>

    While you were writing, somebody else changed this part. It says now:
    <blockquote>{ $words }</blockquote>

    Your words are not lost: they are above in the chat. Send them again if they are better, or join both.
program-part-problem = Problem
program-part-goal = Goal
program-part-objectives = Objectives
program-part-goal-back = Goal the other way
program-part-objectives-back = Objectives the other way
program-part-difficulties = Difficulties
program-part-strengths = Strengths
program-part-form = Form of mentoring
program-part-mode = How you meet
program-part-starts-on = First day
program-part-ends-on = Last day
program-part-schedule = Schedule of meetings
program-part-conditions = Conditions
program-part-activities = Activities
program-part-interim = Interim results
program-part-expected = Expected results
program-part-criteria = Criteria
program-part-whole = The program as a whole
program-ask-problem = What did it begin with? Describe the situation in a few words. The request from the questionnaire is here already.
program-ask-goal = What is the program to lead to? For example: “Teach fifth-grade mathematics so that attention lasts the whole lesson”.
program-ask-objectives = Which objectives lie on the way? One a line, up to 10. For example: “Plan a lesson by the minute”.
program-ask-goal-back = You teach each other. Where will the one get to who is the mentor in the first direction?
program-ask-objectives-back = Objectives of the second direction: one a line, up to 10.
program-ask-difficulties = Mark what is to be overcome. The answers of the questionnaire are marked already.
program-ask-strengths = What goes well already and can be built on? One a line.
program-ask-form = Which form of mentoring will it be?
program-ask-mode = How will you meet?
program-ask-starts-on = On which day does the program begin? Choose or write it, for example 15.09.2026.
program-ask-ends-on = Which day is the last? Choose or write it, for example 31.05.2027.
program-ask-schedule = How often and when do you meet? Choose or write, for example: “Tuesdays at 15:00, room 12”.
program-ask-conditions = What is needed for it to work: a room, time, access to materials? You can skip this.
program-ask-interim = What should be there by the middle? You can skip this.
program-ask-expected = What will be different at the end? For example: “Gives an open lesson; discipline holds without reproof”.
program-ask-criteria = How will you know that it worked? For example: “Lesson visits: 8 of 10 on the observation sheet”.
program-mode-in_person = In person
program-mode-online = Online
program-mode-mixed = Both
program-rhythm-week = Once a week
program-rhythm-two-weeks = Every two weeks
program-rhythm-month = Once a month
program-rhythm-need = When needed

program-activities =
    <b>Activities</b>: { $count }

    { $remarks }

    Press an activity to give it dates and somebody responsible. To add one of your own, send its name, for example: “Visit two of the mentor’s lessons”.
program-activities-read =
    <b>Activities</b>: { $count }
program-activity =
    <b>{ $title }</b>

    { $lines }
program-activity-field =
    <b>{ $activity }</b>

    { $ask }

    { $words }
program-activity-day =
    <b>{ $activity }</b>

    { $ask }

    { $words }
program-activity-clash = While you were writing, somebody else changed this activity. See what it says now; your words are above in the chat, send them again if they are better.
program-field-line = { $field }: { $words }
program-field-title = Name
program-field-days = Term
program-field-days-from = Start
program-field-days-until = End
program-field-starts-on = start
program-field-ends-on = end
program-field-responsible = Responsible
program-field-responsible-words = Responsible
program-field-direction = Direction
program-field-form = Form
program-field-result = Expected result
program-field-done = Done
program-field-comment = Note
program-ask-activity-title = What is the activity called? Up to 300 characters.
program-ask-activity-days-from = From which day? Choose or write it, for example 15.10.2026.
program-ask-activity-days-until = Until which day? Choose or write it, for example 30.10.2026.
program-ask-activity-responsible = Who is responsible? Choose; if it is somebody else, write who, up to 100 characters.
program-ask-activity-direction = Which direction does it belong to? For example: “Lesson method”. Up to 100 characters; a single hyphen leaves it empty.
program-ask-activity-form = In which form? For example: “lesson visit”, “consultation”. Up to 100 characters; a single hyphen leaves it empty.
program-ask-activity-result = What result do you expect? For example: “A lesson plan is ready”. Up to 300 characters; a single hyphen leaves it empty.
program-responsible-mentor = Mentor
program-responsible-mentee = Mentee
program-responsible-both = Both
program-responsible-curator = Curator
program-responsible-other = Somebody else
program-days-both = { $starts } – { $ends }
program-days-until = until { $ends }

program-news =
    <b>What changed without you</b>: { $count }

    { $lines }

    { $left ->
        [0] {""}
       *[other] And { $left } more: they come next.
    }
program-change-line =
    <b>{ $part }</b> – { $name }
    was: { $before }
    is: { $after }
program-news-read = I have read it
program-history =
    <b>Versions of the program</b>: { $count }

    Choose one to see who did what with it and what is different.
program-version =
    <b>Version { $entry }</b>
    Term: { $starts } – { $ends }
    { $reason }

    { $steps }

    { $changed ->
        [0] {""}
       *[other] <b>What is different from the former one:</b>
    }
    { $lines }
    { $left ->
        [0] {""}
       *[other] { $left } more differences. The Word file has all of it.
    }
program-step-line = { $day } – { $name }: { $step }
program-step-extend = proposes an extension
program-step-amend = proposes a change
program-step-propose = agreed first
program-step-agree = agreed
program-step-take-back = taken back
program-step-pass = passed
program-step-approve = approved
program-step-return = returned with remarks
program-step-withdraw = withdrawn
program-difference-line = <b>{ $title }</b>: { $before } → { $after }
program-extend =
    The program runs until { $ends } now. Until which day shall it be prolonged? Choose or write it, for example 31.08.2027.

    Proposing is agreeing: next the other one says yes, then those approve it who approved the program.
program-reason-extension = Why prolong it until { $ends }? In a few words: everybody who decides will see the reason.
program-reason = What is to change, and why? In a few words: everybody who decides will see the reason. The program itself is changed on the next screen.
program-withdraw = Withdraw the change? The program in force stays as it is.

program-list =
    <b>Mentoring programs</b>: { $count }
    Under way: { $working }. Wait for you: { $waiting }. Late: { $late }.

    Those that wait for your decision come first.
program-entry = { $title } · { $state }{ $due }
program-entry-none = not begun yet
program-entry-late = , was due by { $day }
program-remarks =
    <b>Remarks on the program</b>
    { $names }

    { $lines }

    { $count ->
        [0] What is to be mended? Write about the program as a whole, up to 500 characters, or press “Add a remark”: it is shown beside the part you choose.
       *[other] You can add another one or return the program.
    }
program-remark-part = Which part is the remark about?
program-remark-ask = <b>{ $part }</b>: what is to be mended, and how? Up to 500 characters.
program-remark-drop = Drop: { $part }
program-no-change = Nobody has proposed to change the program yet: the form is for when you propose to prolong or change it.
program-paper-added = add “{ $title }”
program-paper-dropped = drop “{ $title }”
program-paper-changed = change “{ $title }”
program-paper-curator = Curator of mentoring programs

## Partings

parting-kind-replacement = Change of mentor
parting-kind-stop = Stopping the program
parting-kind-resignation = The mentor's resignation
parting-kind-mutual = Ending by mutual consent
parting-kind-cancellation = Assignment cancelled
parting-kind-curator = Ending on the curator's initiative
parting-kind-whole = Giving mentoring up altogether
parting-ask-replacement = Ask for another mentor
parting-ask-stop = Stop the program
parting-ask-resignation = Give this pair up
parting-ask-mutual = End by mutual consent
parting-ask-cancellation = Cancel the assignment
parting-ask-curator = End on the curator's initiative
parting-for = { $ask } ({ $name })
parting-role = { $role ->
        [director] director
        [coordinator] coordinator
       *[curator] curator
    }
parting-state-offered = waits for the other member's answer
parting-state-asked = with the { $decider }, an answer by { $due }
parting-state-granted = decided, the pair's last day is { $last }; an order is needed
parting-state-ordered = decided, the pair's last day is { $last }; order No. { $number } of { $day }
parting-state-done = the pair ended on { $last }
parting-state-refused = turned down
parting-state-withdrawn = taken back
parting-state-void = needed no more: the pair ended in another way
parting-entry = { $title }: { $pair } – { $status }
parting-list = { $count ->
        [0] No applications yet. When somebody asks to change a mentor or to end a pair, it appears here.
       *[other] Applications about pairs. Those that wait for you are at the top.
    }
parting-pair =
    <b>{ $pair }</b>

    { $lines }
parting-pair-nothing = Nobody has asked to end this pair.
parting-pair-ask = If something does not work out, it is fine to say so calmly: choose what is needed.
parting-reason-replacement = What did not work out? The mentor will not see it: the curator and the director read the application, the mentor is only told that the pair ends. { $asks ->
        [yes] The regulation asks for a reason, but you may send it without one.
       *[no] You need not give a reason.
    }
parting-reason-stop = Why do you stop the program? The curator and the director will see the answer. Taking part is voluntary: the pair ends three working days after the application. { $asks ->
        [yes] The regulation asks for a reason, but you may send it without one.
       *[no] You need not give a reason.
    }
parting-reason-resignation = Why do you give the pair up? The law asks for three working days' notice and no reason. { $asks ->
        [yes] The regulation asks for one, but you may send it without.
       *[no] The curator and the director will see the answer.
    }
parting-reason-mutual = Why have you decided to end? First the other member is asked – they will see your words, – then the curator and the director decide. { $asks ->
        [yes] The regulation asks for a reason, but you may send it without one.
       *[no] You need not give a reason.
    }
parting-reason-cancellation = Why do you cancel the assignment? Both learn of the last day at once: it is in three working days. { $asks ->
        [yes] The curator will see the reason.
       *[no] You need not give a reason.
    }
parting-reason-curator = Why is the program to end? For example: it is not carried out, force majeure. The director sees the reason and decides. { $asks ->
        [yes] A reason is required.
       *[no] It cannot do without a reason: the regulation asks for one.
    }
parting-reason-expected = Please write the reason: a curator does not end a program without one. For example: «No meetings for three months, both ask to put it off».
parting-whole = Would you like to lay mentoring down altogether? Every pair gets a last day in three working days, proposed pairs are called off at once. Write a reason, which the curator and the director will see, or send it without one.
parting-laid-down = Done: you are no longer a mentor. Thank you for your work!
parting-reason = { $question }
parting-may-withdraw =

    I'll ask once more before it goes. Until it is decided, you can take it back.
parting-sure =
    { $question }

    Reason: { $reason }

    Send it?
parting-sure-replacement = You ask for another mentor in the pair <b>{ $pair }</b>. The curator and the director will see the reason, the mentor will not.
parting-sure-stop = You stop the program: the pair <b>{ $pair }</b> ends in three working days. The curator and the director will see the reason.
parting-sure-resignation = You give the pair <b>{ $pair }</b> up: the last day is in three working days. The curator and the director will see the reason.
parting-sure-mutual = You propose to end the pair <b>{ $pair }</b> by consent. The other member will see the reason, then the curator and the director.
parting-sure-cancellation = You cancel the assignment: the pair <b>{ $pair }</b>, the last day is in three working days. Both learn of it at once, the curator will see the reason.
parting-sure-curator = You ask the director to end the pair <b>{ $pair }</b>. The director sees the reason and decides.
parting-sure-whole = You lay mentoring down altogether: each of your pairs gets a last day in three working days, proposed ones are called off at once. The curator and the director will see the reason.
parting-card =
    <b>{ $title }</b>
    Pair: { $pair }
    Asked by: { $name }
    Now: { $status }
    Reason: { $reason }
    { $answer }
parting-card-answer =
    Answer: { $answer }
parting-answer-ask = Why not? Write warmly and to the point: whoever asked will see the answer.
parting-number-ask = What is the number of the signed order? For example, 41-k.
parting-day-ask =
    When was the order signed?

    Press a button or write a date, for example 01.09.2026.
parting-agreed = Thank you, passed on.
parting-disagreed = Understood: the pair goes on.
parting-withdrawn = The application is taken back, everything stays as it was.
parting-granted = Your decision is noted.
parting-paper-comes = The application will come as a file.
parting-not-yours = Only the one concerned can ask for this: the mentor to give a pair up, the mentee to change the mentor.
parting-own-pair = This is your own pair: somebody else has to decide – a curator, a coordinator or the director.
parting-not-for-you = By the regulation others consider this application.
parting-passed-on = This is decided at your step already: the application has gone on.
parting-asked-already = There is an application of yours about this pair already. If you have changed your mind, take it back.
parting-answer-expected = Please write why not: whoever asked will see the answer. For example: “Let the three of us meet first”.
parting-number-expected = Write the number of the order, for example 41-k.
parting-not-yet = The last day has not come yet.
parting-moved-on = { $state ->
        [offered] The other member of the pair has to answer first.
        [asked] The application is still being considered.
        [granted] The application has been decided already.
        [ordered] The order for the application has been recorded already.
        [done] The pair has ended already.
        [refused] The application has been turned down already.
        [withdrawn] The application has been taken back already.
       *[void] The pair has ended in another way; there is nothing left to decide.
    }
parting-of-right-resignation = A mentor may give the assignment up with three working days' notice (Labour Code, art. 351.8). Such an application can only be accepted.
parting-of-right-stop = Taking part is voluntary: a mentee may stop the program. Such an application can only be accepted.
## Applications

application-kind-colleague = Involve a colleague
application-kind-support = Methodological support
application-kind-proposal = A proposal
application-kind-release = Release from lessons
application-kind-personnel = A look at personnel papers
application-kind-encouragement = Encourage the mentee
application-kind-discipline = A disciplinary measure
application-kind-contest = Recommend for a contest
application-kind-commission = Part in an appraisal commission
application-kind-dispute = A dispute: help of a mediator
application-kind-parting = Resign, change, end
application-kind-change = Extend or change the program
application-change-extension = Extension of a program
application-change-amendment = Change of a program
application-change-draft = being written
application-change-proposed = waits for the other's consent
application-change-submitted = to be approved
application-change-returned = returned with remarks
application-change-approved = approved
application-change-replaced = approved, a newer version is in force
application-change-withdrawn = withdrawn
application-decider = { $role ->
        [director] the head
        [coordinator] the coordinator
        [council] the council of mentors
       *[curator] the curator
    }
application-state-draft = a draft, not sent yet
application-state-hearing = waits for an answer until { $due }: { $subject }
application-state-asked = before { $decider }, answer by { $due }
application-state-mediation = the mediator { $mediator } listens to both sides, until { $due }
application-state-proposed = the mediator has proposed a way out, answers by { $due }
application-state-granted = decided on { $day }: yes
application-state-partly = decided on { $day }: in part
application-state-refused = decided on { $day }: no
application-state-declined = the answer is no: { $subject }
application-state-withdrawn = withdrawn
application-state-done = decided on { $day }: yes, the papers have been seen
application-state-settled = the sides agreed on { $day }
application-state-unsettled = ended by the mediator without agreement on { $day }
application-state-void = no longer needed: the pair has ended
application-entry-own = { $title } – { $status }
application-entry = { $title }: { $name } – { $status }
application-field-colleague = Whom
application-field-what = In words
application-field-until = By when
application-field-topic = What about
application-field-event = Event
application-field-starts = First day
application-field-ends = Last day
application-field-lessons = Lessons
application-field-substitute = Who stands in
application-field-papers = What is needed
application-field-measure = What is proposed
application-field-share = Show to the other side
application-option-program = the personal program
application-option-documents = documents and forms
application-option-tools = questionnaires and other tools
application-option-other = something else
application-option-education = education
application-option-courses = further training
application-option-appraisal = appraisal
application-option-career = employment record
application-option-thanks = thanks
application-option-diploma = a diploma
application-option-bonus = a bonus
application-option-talk = a talk with the head
application-option-remark = a remark
application-option-reprimand = a reprimand
application-option-roles = who answers for what
application-option-time = time and meetings
application-option-attitude = how we treat each other
application-option-no = no
application-option-yes = yes
application-ask-colleague-colleague = Whom would you like to involve? Nothing begins without their yes. Choose from the list or type how the family name begins.
application-ask-colleague-what = What does the mentee need help with? Your colleague will read these words. For example: “Show how to run lab work in year 8”.
application-ask-colleague-until = Until which day is help needed? Press a day or type a date such as 25.12.2026.
application-ask-support-what = Which support do you need? For example: “Materials on work with parents” or “Go through the plan of a term”.
application-ask-support-until = By which day do you need it? Press a day or type a date.
application-ask-proposal-topic = What is your proposal about?
application-ask-proposal-what = What do you propose? A sentence or two: what to change and how it helps.
application-ask-release-event = For which event of the program? Press it if it stands below, or write, for example: “The mentor's open lesson in 5A”.
application-event-meeting = Meeting: { $kind }
application-ask-release-starts = From which day? Press a day or type a date such as 25.09.2026.
application-ask-release-ends = Through which day? For one day choose the same again.
application-ask-release-lessons = Which lessons are at that time? For example: “the 2nd and 3rd, 5A and 7B”. If there are none, press “Skip”.
application-ask-release-substitute = Who takes these lessons? Choose from the list or type the full name. Agree with your colleague first.
application-ask-personnel-papers = Which papers would you like to see?
application-ask-personnel-what = What is it for? The mentee will learn of your request and read these words.
application-ask-encouragement-measure = Which encouragement do you propose?
application-ask-encouragement-what = What for? After “Something else” begin with what you propose. Be warm and specific: the head will read it, and after a yes the mentee too.
application-ask-discipline-measure = What do you propose?
application-ask-discipline-what = What happened, and when? Facts only; after “Something else”, also what you propose. The mentee will read it and may answer first: the law gives two working days.
application-ask-contest-event = For which contest or event? For example: “Teaching debut, municipal round”.
application-ask-contest-starts = When does it begin? Press a day or type a date.
application-ask-contest-what = Why do you recommend it, and how will you help to prepare? We ask the mentee first: without a yes it goes no further.
application-ask-commission-event = Which appraisal, assessment or contest is it? For example: “Appraisal for the post held”.
application-ask-commission-starts = When does it take place? Press a day or type a date.
application-ask-dispute-topic = What can you not agree about?
application-ask-dispute-what = How do you see it? Only the mediator reads these words – and the other side, if you let them.
application-ask-dispute-share = May the other side read your words once the mediator begins?
application-hint-name = A name that is not in the list can be typed.
application-kinds = { $who ->
        [other] What shall be written down from paper?
       *[self] What would you like to apply for? Nothing is sent before you have seen it whole and pressed “Send”.
    } { $count ->
        [0] There is nothing to apply for now: the pair has not begun, or is over.
       *[other] { "" }
    }

    Applicant: { $name }
application-which-pair = Which of them is it about?
application-question =
    { $question }

    { $said }

    { $hint }
application-now = Now: { $value }
application-review =
    <b>{ $title }</b>
    Applicant: { $applicant }
    { $pair }

    { $lines }

    { $rule }

    { $overlaps }

    { $first }
application-change = Change: { $name }
application-line = { $name }: { $value }
application-rule-release = Mentoring must not disturb teaching: people are released in exceptional cases and only where somebody stands in.
application-overlaps = On the same days:
application-overlap = – { $name }: { $starts } to { $ends }{ $granted ->
        [yes] , decided
       *[no] , not decided yet
    }{ $stands_in ->
        [yes] . Stands in: { $substitute }
       *[no] { "" }
    }
application-overlap-somebody = another release
application-first-nobody = It is decided by { $decider }.
application-first-yes = First we ask <b>{ $name }</b>. Then it is decided by { $decider }.
application-first-answer = First <b>{ $name }</b> may answer, within two working days. Then it is decided by { $decider }.
application-list = { $shown ->
        [waiting] <b>Applications that wait for you</b>
        [open] <b>Applications under way</b>
        [decided] <b>Applications decided</b>
       *[all] <b>All applications</b>
    }

    { $count ->
        [0] There is nothing here yet.
       *[other] On top, with “!”, are those that wait for you.
    }
application-shown-waiting = Waiting for me: { $count }
application-shown-open = Under way: { $count }
application-shown-decided = Decided: { $count }
application-shown-all = All: { $count }
application-mine = <b>Your applications</b>

    { $count ->
        [0] There are none yet. A new one is a button below: the bot asks one question at a time.
       *[other] Open one to see where it is. With “!” are those that wait for you.
    }
application-people = { $count ->
        [0] Everybody who takes part uses the bot: there is nobody to write for.
       *[other] Whose application shall be written down from paper?
    }
application-card =
    <b>{ $title }</b>
    Applicant: { $name }
    { $about ->
        [pair] Pair: { $pair }
       *[none] { "" }
    }
    Now: <b>{ $status }</b>

    { $lines }
    { $hidden }
    { $answer }

    { $overlaps }

    { $way }
    { $whose ->
        [other] You answer for somebody without Telegram, from a signed paper.
       *[self] { "" }
    }
application-hidden = Only the mediator reads the words of the sides.
application-answered = Answer: { $answer }
application-moment = { $day }, { $hour }
application-said = “{ $words }”
application-step = – { $moment }: { $done } { $said }
application-step-send = sent ({ $name })
application-step-agree = a yes: { $name }
application-step-decline = a no: { $name }
application-step-answer = an answer: { $name }
application-step-go-on = no answer came, laid before the decider
application-step-withdraw = withdrawn
application-step-grant = decided “yes” ({ $name })
application-step-partly = decided “in part” ({ $name })
application-step-refuse = decided “no” ({ $name })
application-step-carry-out = the papers have been seen ({ $name })
application-step-appoint = mediator: { $name }
application-step-object = the mediator was objected to ({ $name })
application-step-speak = a side spoke: { $name }
application-step-propose = the mediator proposed a way out ({ $name })
application-step-accept = agrees with the proposal: { $name }
application-step-reject = does not agree with the proposal: { $name }
application-step-close = the mediation ended ({ $name })
application-step-lapse = the pair has ended
application-way =
    <b>The way of the application</b>

    { $way }
application-reason =
    { $question }

    { $rule }

    { $overlaps }
application-reason-grant = Your decision is “yes”. It goes to the applicant as soon as you write a word for them or press the button.
application-reason-partly = What exactly do you allow, and what not? The applicant will read it.
application-reason-refuse = Why not? Be kind and to the point: the applicant will read it.
application-reason-personnel = Where, until when and which papers may be seen? For example: “Room 12, with the secretary, until 15 September, diploma and courses”. The bot keeps no files.
application-no-ask = Why not? A few words for the applicant, or an answer without any.
application-answer-ask = What would you like to tell those who decide? The other side will not see it.
application-mediator-ask = { $count ->
        [0] Nobody can be chosen yet: everybody who might has a tie to one of the sides. Invite somebody else into the council.
       *[other] Who mediates? Both sides learn the name and may ask for another.
    }

    { $barred }
application-barred = – { $name }: { $conflict ->
        [bound] in a pair with one of the sides
        [apart] kept apart from one of the sides
       *[party] a side of the dispute
    }
application-words-ask = How do you see it, and what would you like? Calmly and to the point, up to 1000 characters.
application-share-ask = Who may read what you write next?
application-objection-ask = Why is another mediator needed? You need not say why.
application-unheard = { $name } has not answered yet, there is time until { $due }. A way out that hears both sides is accepted more willingly. Propose now?
application-proposal-ask = What do you propose to the sides? Each answers by itself and does not see the other's answer before both agree.
application-rejection-ask = What does not suit you? Only the mediator reads it.
application-outcome-ask = How did it end? Both sides will read it.
application-sent = Sent.
application-dropped = The draft is gone.
application-thanks = Thank you, passed on.
application-withdrawn = The application is withdrawn.
application-seen = Noted.
application-ends-before = The last day is before the first. Choose a day not before it begins.
application-release-long = A release from lessons takes at most { $max } days in a row. If you need longer, talk to the head.
application-incomplete = Please answer every question: one is still open.
application-day-past = That day has passed: change the date and send.
application-day-out-of-range = The day must be today or later, within a year. For example, 25.12.2026.
application-choice-expected = Please choose one of the answers by a button.
application-words-expected = Please write at least one sentence.
application-words-long = Too long: { $length } of { $max } characters. Keep what matters most.
application-reason-expected = { $decision ->
        [partly] Please write what you allow and what not.
        [grant] Please write where, when and which papers may be seen.
       *[refuse] Please write why not: the applicant will read it.
    }
application-no-answer = No words are needed here.
application-not-yet = There is still time to answer.
application-not-offered = By your regulation others apply for this. What you can do is in “My rights”.
application-pair-not-working = This cannot be applied for now: the pair has not begun, or is over.
application-nobody-decides = There is nobody to decide: everybody who might is concerned. The draft is kept; ask the head to appoint a curator or a council.
application-not-for-you = By the regulation others decide about this – or it concerns you.
application-drafts-many = There are { $max } drafts already. Send or delete one of them.
application-colleague-other = This is a member of the pair already. Choose another colleague.
application-substitute-self = Nobody can stand in for themselves: name a colleague.
application-conflict-party = A side of the dispute cannot mediate.
application-conflict-bound = This person is in a pair with one of the sides. Choose somebody else.
application-conflict-apart = This person is kept apart from one of the sides. Choose somebody else.
application-accepted-already = You have agreed already. We wait for the other side.
application-no-paper = No paper is needed for this.
application-moved-on = { $state ->
        [draft] The application has not been sent yet.
        [hearing] A word of the one who was asked comes first.
        [asked] The application is still before those who decide.
        [mediation] A mediator works on this dispute already.
        [proposed] The mediator has proposed a way out already.
        [granted] It has been decided: yes.
        [partly] It has been decided.
        [refused] It has been decided: no.
        [declined] The one who was asked did not agree.
        [withdrawn] The application has been withdrawn.
        [done] Everything about it is done.
        [settled] The sides have agreed already.
        [unsettled] The mediation has ended already.
       *[void] The pair has ended, there is nothing to decide any more.
    }
application-news-asked = <b>{ $name }</b>: { $title }. It concerns you. It is decided by { $decider ->
        [director] the head
        [coordinator] the coordinator
        [council] the council
       *[curator] the curator
    } by { $due }. Open it: all that is asked for is there, and you may answer.
application-news-withdrawn = Withdrawn: <b>{ $title }</b>, { $name }. There is nothing to do.
application-news-done = { $title }: <b>{ $name }</b> has noted that the papers have been seen.
application-news-agreed = { $subject } says yes: <b>{ $title }</b>. Now it is to be decided by { $due }.
application-news-declined = { $subject } says no: <b>{ $title }</b>. If it matters, talk in person or choose somebody else.
application-news-grant = Decided “yes”: <b>{ $title }</b>{ $has_answer ->
    [0] .
   *[other] . Note: { $answer }
}
application-news-partly = Decided “in part”: <b>{ $title }</b>. Note: { $answer }
application-news-refuse = Decided “no”: <b>{ $title }</b>. Reason: { $answer }

    If it is not settled, talk to the curator.
application-news-subject-grant = { $kind ->
        [encouragement] Your mentor <b>{ $name }</b> proposed to encourage you, and the head agrees. Thank you for your work!
        [personnel] <b>{ $name }</b>: the head lets your mentor see your papers. Open it for what and where.
       *[other] Decided “yes”: <b>{ $title }</b>, { $name }.
    }
application-news-subject-partly = { $kind ->
        [encouragement] Your mentor <b>{ $name }</b> proposed to encourage you, and the head mostly agrees. Thank you for your work!
        [personnel] <b>{ $name }</b>: the head lets your mentor see some of your papers. Open it for what and where.
       *[other] Decided “in part”: <b>{ $title }</b>, { $name }. The note is on the card.
    }
application-news-subject-refuse = Decided “no”: <b>{ $title }</b>, { $name }. There is nothing for you to do.
application-news-mediator = You mediate in a dispute: { $name } and { $subject }. Both sides were asked how they see it. Propose a way out by { $due }.
application-news-spoken = A side of the dispute wrote to you: { $name } and { $subject }.
application-news-accepted = One side agrees with your proposal: { $name } and { $subject }. We wait for the other.
application-news-settled = The sides agreed: { $name } and { $subject }. Thank you both for talking.
application-news-unsettled = The mediation has ended. Outcome: { $answer }

    If it does not work any more, the pair's card has “End or change”.
application-about-proposal = with a proposal on the mentoring program
application-about-personnel = to see personnel papers
application-about-encouragement = to encourage a mentee
application-about-discipline = for a disciplinary measure
application-about-contest = with a recommendation for a contest
application-about-commission = to take part in a commission
application-request-proposal = Please consider a proposal: { $choice }{ $dated ->
        [yes] , by { $day }
       *[no] { "" }
    }
application-request-personnel = Please let me, as the mentor, see personnel papers. Mentee: { $name }. Papers: { $choice }
application-request-encouragement = I propose to encourage the mentee. Mentee: { $name }. Measure: { $choice }
application-request-discipline = I propose to consider a measure. Mentee: { $name }. Measure: { $choice }
application-request-contest = I recommend the mentee for “{ $event }”{ $dated ->
        [yes] { " " }({ $day })
       *[no] { "" }
    }. Mentee: { $name }. The mentee agrees
application-request-commission = Please let me, as the mentor, be in the commission: { $event }{ $dated ->
        [yes] , { $day }
       *[no] { "" }
    }. Mentee: { $name }

## Progress

library-title-expected = Name the activity, for example: «Go through two lessons on video».
library-title-too-long = The title has { $length } characters, and { $max } fit. Name it shorter: your words are still above in the chat.
library-words-expected = Words are needed here. Write a few, or a single dash to leave it empty.
library-words-too-long = That is { $length } characters, and { $max } fit. Please shorten it: your words are still above in the chat.
library-choice-unknown = There is no such choice here. Choose one of those offered.
conclusion-under-way = A conclusion is being written already. Finish it, and you can begin the next.
conclusion-final-there = The final conclusion is agreed, the program has been summed up.
conclusion-too-many = There are { $max } interim conclusions already. What is left is to sum up.
conclusion-changed-meanwhile = While you were writing, the other one changed these words. See what they are now and add yours: your words are still above in the chat.
conclusion-parts-lacking = What was done or what has changed is not written yet. Fill in both, and you can agree.
conclusion-report-first = First tell your side: press «My report». A few sentences are enough.
conclusion-mark-first = First give the program a mark from 1 to 5: press «My mark for the program».
conclusion-agreed-already = Everybody has agreed to this conclusion, it cannot be changed.
conclusion-words-expected = Words are needed here. Write a few of your own, for example: «It is easier to begin a lesson now».
conclusion-too-long = That is { $length } characters, and { $max } fit. Please shorten it: your words are still above in the chat.
menu-progress = How programs go
button-progress = How the program goes
button-open-progress = Open the activity
button-progress-mark = Mark as done
button-progress-show = Show a result
button-progress-shown = What is shown
button-progress-reopen = Take the mark back
button-progress-enough = Done
todo-progress-late = { $count ->
        [one] one activity of the program is late: { $name }
       *[other] { $count } activities of the program are late: { $name }
    }
do-progress-late = Late in the program: { $count }
progress-entry = { $percent }% { $late ->
        [0] { $title }
       *[other] ({ $late } late) { $title }
    }
progress-none = There are no approved programs yet. Once a mentor and a mentee have written one and it is approved, you will see here how it goes.
progress-list =
    <b>How programs go</b>

    In all: { $count }, with something late: { $late }
    { $bar } done { $done } of { $total }
progress-card =
    <b>{ $title }</b>
    { $bar } done { $done } of { $total }
    The program lasts until { $ends }

    { $lines }
progress-late = <b>Time to catch up</b>
progress-nothing-late = Nothing is late.
progress-next = <b>Next</b>
progress-late-line = • { $title } – was due by { $ends }
progress-next-line = • { $title } – { $span }
progress-when = When: { $span }
progress-span-both = from { $starts } to { $ends }
progress-span-ends = by { $ends }
progress-span-none = during the program
progress-form = Form: { $form }
progress-who = Responsible: { $who }
progress-who-mentor = the mentor
progress-who-mentee = the mentee
progress-who-both = mentor and mentee
progress-who-curator = the curator
progress-who-other = an invited specialist
progress-result = Expected: { $result }
progress-standing-done = Done on { $day }, mark: { $mark } of 5.
progress-standing-late = Its time is over and it is not marked yet.
progress-standing-now = Under way now.
progress-standing-ahead = Still ahead.
progress-comment = The mentor: { $comment }
progress-nothing-shown = No results are shown yet.
progress-shown = • { $name }: { $what }
progress-entry-words = a note
progress-activity =
    <b>{ $title }</b>

    { $lines }

    { $shown }
progress-mark =
    <b>{ $title }</b>

    How did it go? Give the result a mark from 1 to 5.
progress-comment-ask = Marked. Would you like to add a word? Write what came of it and what is next, or press «Done».
progress-show =
    <b>{ $title }</b>

    What will you show? Send words, a link, a photo or a document, one at a time.
progress-shown-list =
    <b>{ $title }</b>

    { $shown }
progress-send-file = Send: { $name }
progress-take-back = Remove: { $name }
progress-file-coming = The file is on its way.
progress-taken-back = Removed.
progress-reopened = The mark is taken back.
progress-no-program = The program is not approved yet. As soon as it is, you will see here what is done and what is next.
progress-over = The program is over, its course cannot be changed any more.
progress-mentor-marks = The mentor marks what is done. You can show a result: words, a link, a photo or a document.
progress-members-show = Results are shown by the people of the program.
progress-not-done = It is not marked as done.
progress-comment-too-long = That is { $length } characters, and { $max } fit. Please shorten it: your words are still above in the chat.
progress-evidence-too-long = That is { $length } characters, and { $max } fit. Send less, or a document: your words are still above in the chat.
progress-evidence-kind = I cannot keep this. Words, a link, a photo or a document will do: pdf, Word, Excel, slides, a picture.
progress-evidence-empty = Words, a link, a photo or a document are needed here. For example: «Taught the lesson in 7B, the plan is at this link».
progress-evidence-full = { $max } results are shown for this activity already. Remove one, and there will be room for another.
data-evidence = Results shown for activities
why-evidence = So that the mentor sees what came of it and marks it in the program.
act-mark-activity = an activity was marked as done
act-reopen-activity = an activity's mark was taken back
act-add-evidence = a result of an activity was shown
act-remove-evidence = a result shown was removed
act-view-progress = a program's progress was looked at
act-view-evidence = a file with a result was received
notice-activity-marked = { $was ->
    [0] The mentor has marked <b>{ $title }</b> as done, { $mark } of 5.
   *[other] The mentor has changed the mark of <b>{ $title }</b>: now { $mark } of 5, it was { $was }.
} { $comment }
notice-evidence-added = A result is shown for <b>{ $title }</b>. Have a look and mark how it went.
notice-evidence-file = A result for <b>{ $title }</b>.

## Library

menu-library = Library of activities
button-library-add = Add an activity
button-library-difficulties = What it helps with
button-library-drop = Take out of the library
library-own = { $count ->
        [0] There are no own activities yet. { $shared ->
            [yes] Add what works well in your school: it will be suggested to pairs with such a difficulty.
           *[no] Add what you have thought of: only the two of you will see it.
        }
       *[other] Own activities. Those with dots do not say yet what they help with, so they are not suggested.
    }
library-title = What is the activity called? For example: «Go through two lessons on video». Up to { $max } characters.
library-card =
    <b>{ $title }</b>

    { $lines }

    { $ready ->
        [yes] Ready: it is suggested where it suits.
       *[no] Mark what it helps with, and it will be suggested.
    }
library-line = { $name }: { $words }
library-empty = not given
library-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
library-field-title = Title
library-field-about = What is done
library-field-result = Expected result
library-field-evidence = What shows it
library-field-direction = Direction
library-field-form = Form
library-field-responsible = Responsible
library-field-weeks = Length
library-field-difficulties = Helps with
library-ask-title = What is the activity called?
library-ask-about = What is done? In short, step by step.
library-ask-result = Which result is expected? So that it can be seen.
library-ask-evidence = What shows the result? For example: a lesson plan, notes of an observation.
library-words =
    { $ask }

    Now: { $now }

    Up to { $max } characters. A single dash leaves it empty.
library-sort = { $what }: choose.
library-difficulties =
    <b>{ $title }</b>

    Which difficulties does it help with? Mark everything that fits.
library-full = There are { $max } own activities already. Take some out, and there will be room for more.
act-add-to-library = an activity was added to the library
act-change-library = an activity of the library was changed
act-drop-from-library = an activity was taken out of the library
button-library = Choose ready activities
button-library-add-all = Add everything suggested
button-library-needs = Look by difficulty
button-library-spread = Spread the dates over the program
button-library-own = Own activities
library-suggested = Suits you
library-nothing = There is nothing to suggest here: the plan has enough for these difficulties. Look by another one, or add your own.
library-choose =
    <b>Ready activities: { $what }</b>
    In the plan from the library: { $taken }

    { $lines }

    Press an activity to add it to the plan, once more to take it out.
library-about =
    <b>{ $title }</b>
    { $about }
library-added = { $count ->
        [one] One activity added, with its dates.
       *[other] { $count } activities added, with their dates.
    }
library-spread = { $count ->
        [one] One activity has its dates.
       *[other] The dates are spread over the program, activities: { $count }.
    }
library-needs = Which difficulty? Those of your program are ticked.
act-copy-program = a program was begun from one of the bank

button-program-bank = Start from one of the bank
button-program-bank-copy = Take as a start
program-bank-copied = { $count ->
        [0] Taken as a start: empty parts are filled, the activities are in the plan already.
       *[other] Taken as a start: empty parts are filled, activities added: { $count }. Your words are where they were.
    }
program-bank-own-program = This is your own program. Choose another.

## Bank of programs

menu-program-bank = Bank of programs
menu-program-counts = Programs of schools
button-program-bank-need = Difficulty
button-program-bank-subject = Subject
program-bank-any = any
program-bank-unit-all = All
program-bank-unit-individual = Individual
program-bank-unit-group = Of groups
program-bank-list = { $count ->
        [0] <b>Bank of programs</b>
        Difficulty: { $need }
        Subject: { $subject }

        There are no such programs yet. Approved programs come here by themselves, without names.
       *[other] <b>Bank of programs</b>
        Difficulty: { $need }
        Subject: { $subject }

        Found: { $count }. There are no names here. Completed and best marked come first.
    }
program-bank-entry = { $done ->
        [yes] ✓
       *[no] •
    } { $goal } · { $months } mo. · { $count } · { $mark }
program-bank-needs = Which difficulty to look by?
program-bank-subjects = Which subject to look by?
program-bank-card =
    <b>{ $title }</b>

    { $lines }
program-bank-line =
    <b>{ $part }</b>
    { $words }
program-bank-part-problem = The problem
program-bank-part-goal = Goal
program-bank-part-objectives = Objectives
program-bank-part-difficulties = Difficulties
program-bank-part-strengths = Strengths
program-bank-part-interim = Interim results
program-bank-part-expected = Expected results
program-bank-part-criteria = Criteria
program-bank-activities = <b>Activities</b>
program-bank-activity = { $place }. { $title } – { $result }
program-bank-counts =
    <b>Programs of schools</b>

    { $lines }
program-bank-count-line = { $name }: individual { $individual }, of groups { $group }, completed { $completed }
program-bank-counts-none = There are no schools yet.

## Conclusions

button-conclusions = Conclusions
button-open-conclusion = Open the conclusion
button-conclusion-report = My report
button-conclusion-rate = My mark for the program
button-conclusion-agree = I agree to the conclusion
todo-conclusion-begin = sum the program up: { $name }
do-conclusion-begin = Sum up: { $name }
todo-conclusion-agree = look at the common conclusion: { $name }
do-conclusion-agree = Conclusion: { $name }
conclusion-list = { $count ->
        [0] <b>{ $title }</b>

        There are no conclusions yet. Interim ones show whether you are on your way, the final one sums up. You write it together, and each adds their own.
       *[other] <b>{ $title }</b>

        Conclusions of the program.
    }
conclusion-entry = { $stage ->
        [final] Final, { $day }
       *[interim] Interim, { $day }
    }{ $open ->
        [yes] {" "}– being written
       *[no] {""}
    }
conclusion-begin-interim = Begin an interim conclusion
conclusion-begin-final = Begin the final conclusion
conclusion-card =
    <b>{ $stage ->
        [final] Final conclusion
       *[interim] Interim conclusion
    }: { $title }</b>
    { $bar } done { $done } of { $total }

    { $lines }

    { $voices }
conclusion-lacking =

    Write together what was done and what has changed – then “I agree to the conclusion” appears here.
conclusion-part-line =
    <b>{ $part }</b>
    { $words }
conclusion-part-done = What was done and what came of it
conclusion-part-changed = What has changed
conclusion-part-ahead = What is next
conclusion-paper-undone = no
conclusion-nothing = empty so far
conclusion-write-done = Write: what was done
conclusion-write-changed = Write: what has changed
conclusion-write-ahead = Write: what is next
conclusion-ask-done = What was done in the program, and what came of it? Write it together, in simple words.
conclusion-ask-changed = What has changed: what was hard at first, and how is it now? What have both learned?
conclusion-ask-ahead = What is next? For example: go on alone, a new program, a talk about what worked.
conclusion-now = Now it says: { $words }
conclusion-part =
    { $ask }

    { $now }

    Up to { $max } characters.
conclusion-report =
    <b>{ $name }</b>, tell your side: what went well, what was hard, what was missing? The other side and the curator read your report.

    { $now }

    Up to { $max } characters.
conclusion-mark =
    <b>{ $name }</b>, what mark do you give the program? From 1 to 5.

    It becomes part of the conclusion: the other side and the curator see it.
conclusion-word =
    Noted. Would you add a word: why so?

    { $word }

    Up to { $most } characters. Or just press «Done».
conclusion-voice = • { $name }: { $said }
conclusion-voice-mark = mark for the program { $mark } of 5
conclusion-voice-words = «{ $words }»
conclusion-voice-yes = has agreed
conclusion-voice-waits = has not agreed yet
conclusion-voice-silent = nothing said yet
conclusion-agreed = Thank you, your agreement is noted.
conclusion-paper-comes = The file is on its way.
conclusion-members-write = Conclusions are written by the people of the program.
closing-reason-plan-completed = the plan is completed
closing-reason-mentor-initiative = on the mentor's initiative
closing-reason-mentee-initiative = on the mentee's initiative
closing-reason-mutual = by mutual decision of mentor and mentee
closing-reason-curator-initiative = on the curator's initiative
file-conclusion = { $stage ->
        [final] Final conclusion
       *[interim] Interim conclusion
    }
act-begin-conclusion = a conclusion of a program was begun
act-write-conclusion = a conclusion was changed
act-report-conclusion = a member's report was written
act-rate-program = a program was given a mark
act-agree-conclusion = a conclusion was agreed to
act-order-conclusion = a file with a conclusion was received
act-close-program = a program was closed
notice-conclusion-turn = { $stage ->
        [final] The final conclusion of your program is waiting for you: <b>{ $title }</b> – add your part, give the program a mark and agree.
       *[interim] An interim conclusion of your program is waiting for you: <b>{ $title }</b> – add your part and agree.
    }
notice-conclusion-agreed = { $stage ->
        [final] The final conclusion is ready: <b>{ $title }</b>
       *[interim] An interim conclusion is ready: <b>{ $title }</b>
    }
notice-conclusion-paper = { $stage ->
        [final] The final conclusion of the program. Sign it and hand it to the curator.
       *[interim] An interim conclusion of the program.
    }

## Rosters

button-open-roster = Open the list
button-roster-mentees = Form the list of mentees
button-roster-mentors = Form the list of mentors
button-roster-submit = Send for approval
button-roster-tick = Tick people
button-rosters = Lists of the year
roster-list = { $count ->
    [0] <b>Lists of the school year</b>

        None yet. The curator forms the lists of mentors and mentees, the director approves them.
   *[other] <b>Lists of the school year</b>

        Choose a list. For those who came later there is a supplement.
}
roster-entry = { $title }{ $version ->
    [1] {""}
   *[other] {" "}(supplement { $version })
} · { $count } · { $state }
roster-title-mentor = Mentors
roster-title-mentee = Mentees
roster-state-draft = being formed
roster-state-submitted = waits for approval
roster-state-returned = returned with a remark
roster-state-approved = approved
roster-card =
    <b>{ $role ->
        [mentor] List of mentors
       *[other] List of mentees
    }</b>
    Now: { $state }. On the list: { $count }, left out: { $left }.

    { $lines }
roster-remark = Remark: { $remark }
roster-pick = Tick who is on the list. Ticked: { $count }, left out: { $left }.
roster-submitted = Sent. I'll write when it is decided.
roster-approved = Approved. The curators will get a file.
roster-moved-on = The list has moved on: somebody decided before. Please see where it is now.
roster-not-yours = It is not your turn to decide: see who has the list.
roster-nobody = Nobody is on the list. Please tick at least one person.
roster-nobody-new = Everybody who is ready is on an approved list already. A supplement is needed when somebody fills in the questionnaire.
roster-not-listed = Not on the approved lists of the year: { $names }. Open “Pairs and orders” → “Waiting for a decision”: there you can add them to a list and approve the pair at once.
decide-with-people = Not on the lists of the year, people: { $missing } ({ $names }). By approving the pairs you add them to a supplement of the list.

## Orders

button-approve-all = Approve all: { $count }
button-approve-picked = Approve those ticked: { $count }
button-approve-yes = Yes, approve by one order
button-control-head = The director checks
button-decide = Decide
button-decide-all = Waiting for a decision: { $waiting }
button-extend = Change the dates by order
button-met = They have met
button-no-basis = Without a basis
button-open-order = Open the order
button-order-cancel = Order of cancellation
button-order-control = Who checks that orders are carried out
button-order-file = Get the file
button-orders = Orders
button-pick-some = Tick some
button-sheets = Open the list
button-sheets-all = Record papers at once: { $lacking }
button-sheets-signed = Signed: { $ticked }
button-term-as-is = The dates of the order
button-tick-all = Tick all
decide-list = { $count ->
    [0] <b>Waiting for a decision</b>

        No pairs now. When the curator records the papers, I'll write.
    [one] <b>{ $count } pair is waiting for a decision</b>

        The paper consents are there. Open the pair – or approve it.
   *[other] <b>{ $count } pairs are waiting for a decision</b>

        The paper consents are there. Open a pair – or approve several by one order.
}
decide-pick =
    <b>Which pairs?</b>

    Tick those you want. Ticked: { $count }.
decide-sure-none = The pairs you ticked wait for a decision no longer: things changed while you were looking. Go back to the list.
decide-sure = { $count ->
    [one] <b>Approve { $count } pair by one order?</b>

        { $lines }
   *[other] <b>Approve { $count } pairs by one order?</b>

        { $lines }
}
decide-line = • { $title }
decide-more = … and { $count } more
decide-remark =
    What should be put right? The curators of these pairs will see the remark:

    { $lines }

    { $groups ->
        [0] { "" }
       *[other] A group goes back as a whole, even if not all its pairs are ticked.
    }
decide-none-waits = These pairs wait for a decision no longer: somebody decided before. Please look at the list again.
decide-none-chosen = No pair is ticked. Please tick at least one.
sheets-none =
    <b>Paper consents</b>

    All papers are recorded.
sheets-pick =
    <b>Papers lacking: { $count }</b>

    Tick the pairs in which everybody signed on the same day. Ticked: { $ticked }.
sheets-day =
    <b>When were the consents signed?</b>

    { $lines }

    Press a button or write a date, for example 01.09.2026.
sheets-place =
    <b>Where are the signed sheets kept?</b>

    { $lines }

    Press a button or write the place.
papers-none-lacks = The papers of these pairs are recorded already. Please look at the list again.
order-list = { $count ->
    [0] <b>Orders</b>

        None yet. An order appears when the director approves pairs.
   *[other] <b>Orders: { $count }</b>

        Those that wait to be signed come first.{ $leaving ->
            [0] {""}
           *[other] {" "}Without an order of cancellation: { $leaving }.
        }
}
order-entry = No. { $number } of { $day } · { $kind ->
    [change] change
    [cancellation] cancellation
   *[other] assignment
} · pairs: { $count } · { $state }
order-short-signed = signed
order-short-waiting = to be signed
order-card =
    <b>Order No. { $number } of { $day }</b>
    { $kind ->
        [change] On changes of people and dates
        [cancellation] On ending the work of pairs
       *[other] On assigning mentors
    }. Dates: { $term }
    { $state }

    { $lines }
order-is-signed = Signed on { $day }.
order-is-waiting = Waits to be signed. Print the file, sign it and mark it here.
order-day =
    On what day was the order signed?

    Press a button or write a date, for example 01.09.2026.
order-term =
    Are the dates in the signed order the same: { $term }?

    If they are others, and the same for all, write them, for example: 14.09.2026 – 31.05.2027.
order-cancel =
    <b>Order of cancellation</b>

    { $lines }

    On what basis? Write it, for example: the mentor's statement of 10.11.2026.
order-extend =
    <b>{ $title }</b>: the program lasts until { $ends }.

    Which day will be the last? Write a date, for example 31.05.2027. The order comes as a file; the new dates hold once it is marked as signed.
order-control =
    Who checks that orders are carried out: <b>{ $name }</b>.

    If it is somebody else, write the post and the name, for example: deputy head Sokolova Maria Petrovna.
order-control-head = the director
order-day-in-future = That day has not come yet. Write when the order was signed, for example: 01.09.2026.
order-day-too-old = That is more than a year ago. Please check the date, for example: 01.09.2026.
order-basis-too-long = A little long, characters: { $length }, and there is room for { $max }. Please write less, for example: the mentor's statement of 10.11.2026.
button-order-terms = Terms differ
order-terms = Whose term in the order is another? Choose a pair and write its days. When all is right, press “The dates of the order”.
order-line-term =
    <b>{ $title }</b>: from { $starts } to { $ends }.

    Write the term in the signed order, for example: 01.10.2026 – 31.05.2027
order-beyond-forms = This order has pairs of other forms, which are not yours to keep. The director or the coordinator records the signing.
act-set-order-term = one pair’s term in an order changed
order-term-expected = Two days are needed, the first and the last. For example: 14.09.2026 – 31.05.2027.
order-signed-already = Order No. { $number } is marked as signed already.
order-same-term = That day is over, or it is the last one already. Please write another, for example: 31.05.2027.
order-waits-already = Order No. { $number } about the dates of this pair waits to be signed already. Please mark that one first.
order-none-to-cancel = All these pairs are in orders of cancellation already.
pair-next-meet = Next: meet each other first. After the meeting mark it here – and then decide.
pair-met = • They met on { $day }
pair-met-day =
    <b>When did you meet?</b>

    Press a button or write a date, for example 01.09.2026.
pair-met-in-future = That day has not come yet. Mark the meeting once it has taken place.
pair-meet-first = By your regulation people meet first and decide afterwards. Open the pair and press “They have met”.
pair-meets-later = This pair need not meet before deciding: you can decide at once.

## Meetings

meeting-list = { $count ->
    [0] <b>Meetings</b>

        None yet.
   *[other] <b>Meetings: { $count }</b>

        Choose a meeting – or propose a new one.
}
meeting-entry = { $time } · { $status }
meeting-status-proposed = waiting for an answer
meeting-status-agreed = agreed
meeting-status-held = took place
meeting-status-missed = didn't take place
meeting-status-cancelled = cancelled
meeting-card =
    <b>Meeting</b>: { $name }
    { $time }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    Kind: { $kind }
    Where: { $place }
    Now: { $status }
    { $series ->
        [0] { "" }
        [1] The last of its series
       *[other] Left in the series, this one included: { $series }
    }
    { $asked ->
        [0] { "" }
       *[other] { $answer ->
            [coming] You are coming.
            [absent] You are not coming.
           *[silent] You have not answered yet. Will you come?
        }
    }
    { $more }
    { $said }
meeting-kind-acquaintance = acquaintance
meeting-kind-trial = trial working meeting
meeting-kind-planning = planning meeting
meeting-kind-series = working meeting
meeting-kind-closing = final meeting
meeting-kind-none = as agreed
meeting-next =
    Next in order: { $next }. Will you propose a day and a time?
meeting-agenda =

    What to talk about:
    { $words }
meeting-agenda-acquaintance =
    • what each of you does at school and does best
    • what each expects of these months
    • how and when it is convenient to be in touch
meeting-agenda-trial =
    • one small difficulty, worked through together
    • a lesson visited, or a plan looked at
    • what was useful, what to do otherwise
meeting-agenda-planning =
    • the goal and the objectives of the program
    • activities, dates and who answers for what
    • when to meet
meeting-agenda-series =
    • what came of the last meeting
    • today's difficulty
    • what is agreed, and by which day
meeting-agenda-closing =
    • what worked out and what has changed
    • conclusions, drawn together
    • what comes next: without a pair, in a new role, with a new goal
meeting-agenda-none =
    • what you agreed to meet for
meeting-agenda-line = • { $words }
meeting-agenda-goals = • the goal of the program: { $goals }
meeting-change-moved = Moved; it was { $was }. { $reason }
meeting-change-cancelled = Cancelled. { $reason }
meeting-cancel-scope =
    This meeting is one of a series: { $time }. Cancel only this one, or all that follow too?
meeting-move-scope =
    This meeting is one of a series: { $time }. Move only this one, or all that follow too? Those that would come to a holiday I'll cancel.
meeting-only-this = Only this one
meeting-this-and-rest = This and the following
meeting-place-before = Before: { $before }
meeting-same-place = The same place
meeting-move-why =
    { $time }. Why move it? Write a few words; the other person will see them.
meeting-reason-too-long = That is rather long: { $length } characters, and { $max } fit. Please write less, for example: “my child is ill”.
meeting-length-expected = A meeting lasts from { $min } minutes to { $max } hours. Write, for example, 15:00–16:00.
meeting-minutes-expected = A meeting lasts from { $min } minutes to { $max } hours. Write the number of minutes, for example 75.
moment-word-today = today
moment-word-tomorrow = tomorrow
moment-word-yesterday = yesterday
moment-word-before-yesterday = day before yesterday
moment-word-after-tomorrow = overmorrow
moment-word-fillers = at, on, from, of, next, the, hours, o'clock
moment-word-till = to, till, until
moment-expected = I don't recognise the day. Write, for example: tomorrow at 15:30, 12.12 14:00 or 12 December.
moment-no-such-day = There is no such day: { $found }. Please check it and write, for example, 12.12.
moment-no-such-hour = There is no such hour: { $found }. Write, for example, 15:30.
moment-ends-before = That is from { $begins } to { $ends }: it ends before it begins. Write, for example, 15:00–16:00.
series-count-expected = A series has from { $min } to { $max } meetings. Write a number, for example 8, or the last day, for example 25.12.
series-too-short = Fewer than two meetings fit in before { $last }. Take a later day, or meet more often.
meeting-answer-late = The meeting has begun already. Please tell your mentor yourself.
meeting-said = You said: { $outcome }, mark { $mark ->
        [0] –
       *[other] { $mark }
    }, note: { $note }
meeting-no-place = no place given
meeting-day =
    Which day shall we meet? Days off are written small. You can also type it: tomorrow at 15:30, 12.12 14:00.
meeting-by-plan = All days of the schedule at once: { $plan }
meeting-by-schedule = By the schedule: { $day }
meeting-day-suits = On top: the next times that suit everybody.
meeting-my-hours = My convenient hours
free-hours =
    <b>When is it convenient for you to meet?</b> Hours marked: { $count }.

    { $day }: press an hour to mark it or to take the mark back. Once both have marked, I offer the common hours first. Who marked which hours is not shown.
meeting-hour =
    { $day }. At what time? Choose one or write your own, for example 14:15.
meeting-hour-off = This is a day off.
meeting-hour-suits = On top: hours that suit everybody.
meeting-place =
    Meeting: { $time }. Where shall we meet? Write the room or send a link.
meeting-confirm =
    { $time }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Place: { $place }.
    Kind: { $kind }.

    Propose this meeting?
meeting-more = Repeat, kind, length
meeting-repeat = Repeat
meeting-other-kind = Another kind
meeting-other-length = Length
meeting-ask-kind = What meeting is it?
meeting-ask-length = How many minutes? Choose or write a number, for example 75.
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
series-ask-weeks = How often shall we meet?
series-weeks = { $weeks ->
    [1] Every week
   *[other] Every { $weeks } weeks
}
series-ask-times = How many times? Choose, write a number – or the last day, for example 25.12.
series-times = { $count ->
    [one] Once
   *[other] { $count } times
}
series-to-the-end = To the end of the program
series-confirm =
    { $weeks ->
        [1] Every week
       *[other] Every { $weeks } weeks
    }, the first on { $time }. Meetings: { $count }. Place: { $place }.

    { $days }
series-plan =
    Meetings by the schedule: { $count }, each at { $hour }. Where: { $place }.

    { $days }

    They are answered all at once; each can be moved by itself later.
series-plan-short = Fewer than two days of the schedule are without a meeting. Please choose a day and propose the meeting by itself.
series-kind = Each of the kind: { $kind }.
series-skipped = Holidays left out: { $skipped }.
series-propose = Propose all
meeting-proposed = Proposed. I'll tell you the answer.
meeting-accepted = Agreed! I'll send a calendar file and a reminder.
meeting-cancel-sure =
    Cancel the meeting: { $time }{ $rest ->
        [0] { "" }
        [one] {" "}– and the next one of the series
       *[other] {" "}– and the { $rest } after it in the series
    }? { $whom ->
        [group] I'll let everybody in “{ $name }” know.
       *[other] I'll let them know: { $name }.
    }

    You can write why, in one message.
check-in-kept = Thank you, noted.
check-in-outcome =
    <b>Meeting</b>: { $name }, { $time }

    How did it go?
outcome-held = It took place
outcome-moved = We moved it
outcome-missed = It didn't take place
check-in-mark = How useful was the meeting? 1 – not at all, 5 – very.
check-in-note = What did you do at the meeting? A few words will do. { $mine ->
    [yes] The mentee will read and confirm it.
   *[no] {""}
}
check-in-missed = A few words on why it did not take place?

meeting-in-past = That time has already passed. Please choose a later one, for example: tomorrow at 15:00.
meeting-moved-on = { $status ->
    [cancelled] This meeting is cancelled.
    [agreed] The time is already agreed.
   *[other] This meeting is already settled. See how it stands now.
}
meeting-other-answers = You proposed this time. Now it is for the other person in your pair to answer.
meeting-not-yet = The meeting has not started yet. You can say how it went afterwards.
meeting-check-in-first = First say whether the meeting took place.
place-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please write less, for example: room 12.
note-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please write less.
mark-expected = I need a mark from { $min } to { $max }. For example: { $max }.
hour-expected = I can't make out the time. Please write the hours and minutes, for example: 14:30.
day-expected = I can't make out the day. Please choose it in the calendar.

## Reports

report-list = { $who ->
    [all] { $count ->
        [0] <b>Mentors’ reports</b>

            None yet: they appear once pairs work.
       *[other] <b>Mentors’ reports: { $count }</b>
    }
   *[mine] { $count ->
        [0] <b>My reports</b>

            None yet. When one is due I will draft it from the diary, the tasks and the program, and remind you.
       *[other] <b>My reports: { $count }</b>
    }
}
    { $lines }
report-late = Not sent in time: { $late } ({ $names })
report-entry = by { $day } · { $name } · { $state }
report-state-planned = still to come
report-state-draft = to be written
report-state-late = late
report-state-sent = with the curator
report-state-returned = more is asked for
report-state-accepted = accepted
report-card =
    <b>Mentor’s report</b>: { $mentor }
    Mentee: { $mentee }
    Period: { $begins } – { $ends }, due { $due }
    Now: { $state }
    { $paper ->
        [yes] The mentor has no Telegram: the curator writes it down from paper.
       *[no] { "" }
    }
    { $remark }

    { $words }
report-asked = The curator asks: { $remark }
report-part =
    <b>{ $title }</b>
    { $words }
report-section-results = What was done
report-section-dynamics = Difficulties: before and now
report-section-achievements = The mentee’s achievements
report-section-difficulties = What is hard
report-section-proposals = Proposals
report-section-conclusion = Adaptation
report-mark-typed = ✓ { $title }
report-mark-draft = { $title }: draft
report-mark-empty = { $title }: empty
report-mark-lacking = { $title }: to be written
report-section = <b>{ $section ->
    [results] What was done in this time?
    [dynamics] What was hard at first, and how is it now?
    [achievements] What can the mentee be proud of? Open lessons, contests, publications.
    [difficulties] What hinders, what does not work out?
    [proposals] What do you propose? A reward, a longer program, a new one.
   *[conclusion] How did the adaptation go? Your conclusion in two or three phrases.
}</b>

    { $from ->
        [typed] You wrote:
        [draft] A draft from the diary, the tasks and the program:
       *[empty] Nothing so far.
    }
    { $words }

    { $from ->
        [empty] Send your own words, or go on.
       *[other] Send your own words to put them in its place, or go on.
    }
report-remark = What is lacking in the report? A phrase or two for the mentor, please.
report-sent = Sent to the curator.
report-accepted = Accepted. I will tell the mentor.
report-draft-activities = Activities of the program: { $done } of { $planned } ({ $share } %)
report-draft-meetings = Meetings: { $count }, minutes: { $minutes }
report-draft-tasks = Tasks accepted: { $done } of { $count }
report-draft-dynamics = Before: { $words }. Now:
report-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please write it shorter.
report-remark-expected = At least a word, please: what is lacking. For example: add how the adaptation went.
report-sections-lacking = A report cannot be read without two sections: “What was done” and “Adaptation”. Write them, and off it goes.
report-unsent = The mentor is still writing this report. Once it is sent, it opens here, and I write to you.
report-own = Another curator decides about your own pair.
report-moved-on = { $status ->
    [sent] The report is with the curator already.
    [accepted] The report is accepted already.
    [returned] The report is with the mentor already.
   *[draft] This report has not been sent yet.
}
button-open-report = Open the report
button-send-report = Send to the curator
button-accept-report = Accept
button-return-report = Ask for more
button-report-file = Report as Word
button-report-next = Go on
button-report-draft = Back to the draft

## Diary

diary-month = { $count ->
    [0] <b>Diary: { $month }</b>

        Nothing here. Entries appear by themselves when you say how a meeting went.
   *[other] <b>Diary: { $month }</b>

        Meetings: { $count }
}
diary-entry-line = { $time } · { $name } · { $mark }
diary-mark-empty = no note
diary-mark-waits = waits for an answer
diary-mark-confirmed = confirmed
diary-mark-corrected = corrected
diary-entry =
    <b>{ $name }</b>
    { $time }

    { $lines }
    { $asked ->
        [yes] { "" }
        Is that right? If it was otherwise, say so: the mentor’s note stays, your words stand beside it.
       *[no] { "" }
    }
diary-line-length = { $count ->
    [one] { $count } minute, { $mode }
   *[other] { $count } minutes, { $mode }
}
diary-line-topic = Topic: { $words }
diary-line-done = Done: { $words }
diary-line-difficulties = Difficulties: { $words }
diary-line-agreements = Agreed:
diary-line-reply = { $answer ->
    [corrected] { $name } corrects: { $words }
   *[confirmed] { $name } confirms. { $words }
}{ $stale ->
    [yes] { " " }(of the note before it was changed)
   *[no] { "" }
}
diary-mode-in-person = in person
diary-mode-online = online
diary-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
diary-minutes-ask = How long did the meeting take? Press or write, for example: 50 minutes.
diary-topic-ask = What was it about? A few words will do, for example: questioning in class.
diary-difficulties-ask = What was hard? It helps to choose what to do next.
diary-agreements-ask =
    What did you agree on? One message each, with a day or without: “Visit a lesson by 15.09”.
    { $lines }
    { $mine ->
        [yes] { $count ->
            [0] { "" }
           *[other] Press an agreement to make it a task.
        }
       *[no] { "" }
    }
diary-agreement-line = { $task ->
    [yes] • { $words } (a task)
   *[no] • { $words }
}
diary-to-task = Make it a task: { $words }
diary-task-made = Done, the task is sent.
diary-confirmed = Thank you! I have passed on that the note is right.
diary-correction = How was it really? In your own words: the mentor will see them, and the mentor’s note stays as it is.
diary-period = Which days should the Word file cover? Press or write two days: 01.09.2026 – 31.12.2026.
diary-period-month = This month
diary-period-last = Last month
diary-period-year = School year
diary-ordered = Putting it together. The file comes as a message of its own.
diary-outline = { $count ->
    [0] <b>The pair’s meetings</b>

        None so far.
   *[other] <b>The pair’s meetings: { $count }</b>

        What was said is between the two: you see the days, the kind, the length and the mentee’s mark. The mentor’s words are in the mentor’s report.
}
    { $lines }
diary-outline-line = { $day }, { $kind }, { $mode }, { $count } min · { $mark }
diary-no-kind = no kind named
diary-paper-agreed = { $words } (by { $day })
diary-paper-confirmed = confirmed
diary-paper-corrected = corrected: { $words }
diary-minutes-expected = I do not recognise the length. Write { $min } to { $max } minutes, for example: 45 or 1:30.
diary-correction-expected = At least a word on how it was, please.
diary-agreement-expected = Write what you agreed on, for example: send the plan of the lesson by 15.09.
diary-agreement-others = The other one wrote this agreement down.
diary-agreement-is-task = It is a task already. You find it under “Tasks” in the menu.
diary-too-many-agreements = A meeting takes up to { $max } agreements. Give the rest as tasks.
diary-mentee-confirms = The mentee confirms the note.
diary-nothing-yet = There is nothing to confirm yet: the mentor has written nothing.
diary-still-ahead = This meeting is still ahead. Write down one that was held.
diary-period-backwards = The first day is after the last. Write them the other way round, for example: 01.09.2026 – 31.12.2026.
diary-period-empty = There were no meetings on these days. Take a longer period.
diary-period-expected = Two days with a dash between them, please, for example: 01.09.2026 – 31.12.2026.
log-meeting-whom = Who was the meeting with?
log-meeting-day = When was it? Choose the day or write it, for example: 15.09.2026.
log-meeting-kind = What kind of meeting was it?
log-meeting-mode = How did you meet?
button-enough = That is enough
button-log-meeting = Write down a past meeting
button-diary-file = Diary as Word
button-confirm-note = I confirm
button-correct-note = Correct it
button-write-on = Add to the note
button-note-mode = { $mode ->
    [online] We met in person
   *[in-person] We met online
}
button-open-entry = Open the note
button-diary = Diary
button-expectations = Expected and found
button-outline = When they met

## Tasks

task-list = { $count ->
    [0] <b>Tasks</b>

        None at the moment.
   *[other] <b>Tasks: { $count }</b>

        Those due earlier come first.
}
task-closed = { $count ->
    [0] <b>Finished tasks</b>

        None so far.
   *[other] <b>Finished tasks: { $count }</b>
}
task-entry = { $day } · { $state } · { $title }
task-state-draft = no day yet
task-state-open = under way
task-state-late = late
task-state-reported = to be checked
task-state-returned = { $mine ->
    [yes] sent back by you
    [no] sent back to you
   *[nobody] sent back
}
task-state-accepted = accepted
task-state-cancelled = called off
task-no-day = not set yet
task-for-group = The whole group: { $count }
task-whom = Who is the task for?
task-words =
    What is to be done? One message, please; you can send a file or a photo with words under it.

    For example: visit a lesson in 7B and write down three methods.
task-day =
    By which day? Choose it in the calendar or write it, for example: 15.09.2026.

    { $title }
task-card =
    <b>Task</b>: { $name }
    { $words }

    Due: { $due }
    Now: { $state }{ $file ->
        [yes] { "" }
        There is a file.
       *[no] { "" }
    }{ $shared ->
        [1] { "" }
       *[other] { "" }
        This task is for { $shared } people at once.
    }{ $returns ->
        [0] { "" }
       *[other] { "" }
        Sent back: { $returns }
    }
    { $parts }
task-line = { $who ->
    [remark] The mentor’s remark: { $words }
   *[report] Report: { $words }
}
task-file = Send a file, a photo or a recording – I will put it to the task.
task-remark = What is still to be done? A phrase or two for the mentee, please.
task-cancel-sure = Call off the task “{ $title }”? If the mentee has it already, I will say so.
task-accepted = Accepted. I will tell the mentee.
task-report-paper = A report on paper: <b>{ $mentee }</b>. It goes to the mentor, <b>{ $name }</b>.
task-report =
    <b>{ $title }</b>

    How did it go? Send text, voice, a photo, a file or a link – up to { $max } messages.
    { $count ->
        [0] { "" }
       *[other] Sent: { $count }. When that is all, press “Send to the mentor”.
    }
task-handed-in = Sent. Your mentor will check it and answer.
task-words-expected = Write what is to be done, at least one phrase. A file without words would not be understood.
task-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please write it shorter.
task-day-passed = This day has passed. Choose today or any day after – or write, for example: 25.12.2030.
task-day-too-far = That is more than a year ahead. Choose a nearer day.
task-file-expected = A file, a photo or a recording is needed. The words of the task stay as they are.
task-file-refused = I do not take programs and scripts: they are dangerous to open. Send a document, a photo, a recording or an archive.
task-file-too-big = The file is larger than { $max } MB. Send a smaller one or a link.
task-too-many-parts = A report takes up to { $max } messages. Send what there is, or begin anew.
task-nothing-sent = There is no report yet. Send at least one message.
task-remark-expected = At least a word, please: what to mend. For example: add an example from the lesson.
task-mentor-checks = The mentor of this pair checks the task.
task-mentee-reports = The one who was given the task reports on it.
task-moved-on = { $status ->
    [reported] The report is with the mentor already.
    [accepted] The task is accepted already.
    [cancelled] This task was called off.
    [returned] The task was sent back already.
    [draft] The task has no day yet: set it first.
   *[open] The mentee has not reported yet.
}
button-give-task = Give a task
button-tasks-closed = Finished
button-in-a-week = In a week
button-in-two-weeks = In two weeks
button-report-task = Report
button-accept-task = Accept
button-seen-task = Done, I have seen it
button-return-task = Send back with a remark
button-task-give = Set the day and send
button-task-attach = Add a file
button-task-files = Send all of it here
button-task-reopen = Open it again
button-task-cancel = Call the task off
button-task-cancel-yes = Yes, call it off
button-open-task = Open the task
button-hand-in = Send to the mentor
button-report-anew = Begin anew

## Roadmap

button-add-item = Add an item
button-all-year = Throughout the year
button-assign-blanks = One role for all that lack it
button-change-roadmap = Change the plan
button-date-blanks = One date for all that lack it
button-earlier-year = ‹ Last school year
button-history = History
button-item-cancel = Call it off
button-item-day = Change the date
button-item-done = Done
button-item-down = Down
button-item-file = Show the file
button-item-remove = Take it out
button-item-reopen = Open it again
button-item-result = Form of the result
button-item-roles = Who is responsible
button-item-title = Change the title
button-item-up = Up
button-later-year = Next school year ›
button-make-roadmap = Make it from the regulation
button-nearest = Everything by date
button-no-note = Without a note
button-open-item = Open the item
button-open-roadmap = Open the roadmap
button-roadmap-file = Word file
button-submit-roadmap = Submit for approval
button-take-back = Take back and go on
button-yes-remove = Yes, take it out
roadmap-title-school = Roadmap { $first }/{ $last }
roadmap-title-municipal = Municipal roadmap { $first }/{ $last }
roadmap-screen =
    <b>{ $title }</b>

    { $words }
roadmap-none =
    There is no roadmap for this school year yet.

    The curator will make it; you will find it here then.
roadmap-none-make =
    There is no roadmap for this school year yet.

    I will make it from the regulation: stages, activities, this year's dates. You can change everything afterwards.
roadmap-state-draft = { $version ->
    [1] A draft: it is corrected, then submitted for approval.
   *[other] A draft of version { $version }. Until it is approved I remind of the former dates.
}
roadmap-state-submitted = Waits for approval.
roadmap-state-returned = Returned with a remark.
roadmap-state-approved = { $version ->
    [1] Approved.
   *[other] Approved, version { $version }.
}
roadmap-remark = Remark: { $remark }
roadmap-blanks-left = { $count ->
    [one] { $count } item lacks a date or somebody responsible. Fill it in before approval.
   *[other] { $count } items lack a date or somebody responsible. Fill them in before approval.
}
roadmap-late =
    <b>Overdue: { $count }</b>
    { $lines }
roadmap-next =
    <b>Ahead: { $count }</b>
    { $lines }
roadmap-line = • { $day } – { $title }
roadmap-title-line = • { $title }
roadmap-soon-many =
    Roadmap: to be done by { $day } – { $count }:
    { $lines }
roadmap-today-many =
    Roadmap: due today ({ $day }) – { $count }. If something is done, please mark it.
    { $lines }
roadmap-late-many =
    Roadmap: was due on { $day } – { $count }. If something is done, please mark it.
    { $lines }
roadmap-due-title = by { $day } – { $title }
roadmap-stage =
    <b>{ $title }</b>

    { $count ->
        [0] No items yet.
       *[other] Choose an item. ✓ is done, “!” is overdue, ✗ is called off.
    }
roadmap-nearest = { $count ->
    [0] Everything with a date is done.
   *[other] What is not done yet, by date: { $count }
}
roadmap-add = What is to be done? Write one phrase of up to 300 characters. For example: hold an opening session for mentors.
roadmap-stage-day =
    By which day? Every item of the stage that has no date gets this one.

    Choose a day or write it, for example: 15.12.2026.
roadmap-stage-role = Who is responsible for the items of this stage that have nobody?
roadmap-remark-ask = What should be corrected in the roadmap? Please write; the curator will see it.
roadmap-history =
    <b>How it was approved</b>

    { $lines }
roadmap-history-line = { $day }, version { $version }: { $step } – { $name }
roadmap-somebody = data deleted
roadmap-step-make = made
roadmap-step-edit = changed
roadmap-step-submit = submitted for approval
roadmap-step-take-back = taken back
roadmap-step-approve = approved
roadmap-step-return = returned
roadmap-step-change = a new version begun
roadmap-submitted = Submitted for approval
roadmap-approved = The roadmap is approved
roadmap-file-coming = The file comes as a message
roadmap-all-year = throughout the year
roadmap-blank = not set
roadmap-item =
    <b>{ $title }</b>
    Stage: { $stage }

    { $details }
roadmap-item-due = Due: { $day }
roadmap-item-responsible = Responsible: { $names }
roadmap-item-result = Form of the result: { $result }
roadmap-item-open = Not done yet.
roadmap-item-late = <b>Overdue.</b>
roadmap-item-done = Done on { $day }.
roadmap-item-cancelled = Called off.
roadmap-item-held = Events held: { $held } of { $times }.
roadmap-item-note = Note: { $note }
roadmap-item-moved = Done
roadmap-item-day =
    By which day is this to be done: { $title }?

    Choose a day or write it, for example: 15.12.2026.
roadmap-item-roles =
    Who is responsible: { $title }?

    Tick the roles. If it is somebody else, write it in words, for example: the deputy head. A dash “–” removes the words.
roadmap-item-title = What is this item called? Write one phrase of up to 300 characters.
roadmap-item-result-ask = What shows the result? For example: an order, an analytic note. A dash “–” removes it.
roadmap-item-done-ask =
    Done: { $title }

    Add a note, a photo or a document – or press “Without a note”.
roadmap-item-cancel-ask = Why is it called off? Write shortly. The item stays in the roadmap with a mark.
roadmap-item-remove-ask = Take it out of the plan: { $title }?
roadmap-words-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and { $max } fit. Please shorten it and send it again.
roadmap-title-expected = Write what is to be done. For example: hold an opening session for mentors.
roadmap-reason-expected = Please write a reason, however short. For example: moved to next year.
roadmap-day-outside = This day is not in the school year { $first }/{ $last }, which runs from 1 August { $first } to 31 July { $last }. For example: 15.12.{ $first }.
roadmap-year-not-offered = A roadmap can be made for this school year and, from May on, for the next one.
roadmap-empty = The roadmap has no items. Open a stage and add one.
roadmap-full = The roadmap has { $max } items already, no more fit. Take some out or join them.
roadmap-blanks = { $count ->
    [one] { $count } item still lacks a date or somebody responsible. Fill it in and submit.
   *[other] { $count } items still lack a date or somebody responsible. Fill them in and submit.
}
roadmap-file-kind = Words, a photo or a document fit here. Please send one of these instead of voice or video.
roadmap-not-yours = Other people keep this roadmap.
roadmap-item-not-yours = This item is marked by whoever is responsible for it, or by the curator.
roadmap-moved-on = Something has been decided about the roadmap already. See how it stands now.
roadmap-item-moved-on = This cannot be done now: the item or the whole roadmap is in another state. See how it stands now.
roadmap-paper-school = Дорожная карта (план мероприятий) по реализации Положения о системе наставничества педагогических работников
roadmap-paper-municipal = Дорожная карта по реализации системы наставничества педагогических работников
roadmap-paper-approved = УТВЕРЖДАЮ
roadmap-paper-year = на { $years } учебный год
roadmap-paper-stage = Наименование этапа
roadmap-paper-activity = Содержание деятельности и план мероприятий
roadmap-paper-term = Сроки
roadmap-paper-responsible = Ответственные
roadmap-paper-result = Форма представления результата

## Events

menu-events = Events
todo-event-came = note who was there: { $name }
do-event-came = Who was there: { $name }
event-list = { $count ->
    [0] <b>Events</b>

        { $keeps ->
            [yes] Nothing lies ahead yet. Announce an opening session, a seminar or a round table: the bot invites those it is for and collects the answers.
           *[other] Nothing lies ahead yet. When the curator announces something, you will be invited.
        }
        { $year }
   *[other] <b>Events</b>

        The nearest is on top.
        { $year }
}
event-past = { $count ->
    [0] <b>Past events</b>

        Nothing here yet.
   *[other] <b>Past events</b>

        Open any of them: its materials are there.
}
event-year = Held for mentoring pairs in the school year { $begins }/{ $ends }: { $held } of { $target }. Those count to which mentors and mentees were both invited.
event-entry = { $day } · { $title } · { $state }
event-state-yes = you come
event-state-no = you do not come
event-state-wait = you wait for a place
event-state-ask = awaits your answer
event-state-ahead = ahead
event-state-off = called off
event-state-held = took place
event-state-over = note who was there
event-state-past = over
event-card =
    <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } min.
    Where: { $place }
    For: { $audience }
    { $state }
event-places = { $count ->
    [one] Places: { $count }
   *[other] Places: { $count }
}
event-kind-limited = { $kind }, places: { $count }
event-coming = Coming: { $count }
event-coming-of = Coming: { $count } of { $places }
event-were-there = There were: { $count }
event-is-off = Called off. Reason: { $reason }
event-you-come = You come. I will remind you the day before.
event-you-wait = All places are taken. You are waiting, number { $turn } in line: once a place is free it is yours, and I'll write at once.
event-waiting = Waiting for a place: { $count }
event-you-do-not = You do not come.
event-you-were = You were there.
event-fulfils = Activity of the roadmap: { $title }
event-is-held = Noted as held.
event-material-line = • { $words }
event-materials-head = Materials:
event-for-mentors = Mentors
event-for-mentees = Mentees
event-for-everybody = Everybody: mentors and mentees
event-audience-mentors = mentors
event-audience-mentees = mentees
event-audience-everybody = mentors and mentees
event-ask-kind = What is it?
event-ask-title = What shall we call it? Up to { $title_max } characters, for example: How to lead the first meeting
event-title-expected = A title is needed, 3 to { $max } characters, for example: How to lead the first meeting.
event-ask-day = On which day?
event-ask-minutes = How long does it take?
event-minutes = { $count } min.
event-ask-place = Where? Write a room or send a link, up to { $place_max } characters. For example: assembly hall.
event-place-expected = Write where to come: a room or a link, up to { $max } characters. For example: assembly hall.
event-ask-audience = Whom do we invite? They will get the invitation.
event-ask-places = How many people fit in? Write a number from { $min } to { $max }, or press the button if there is room for everybody.
event-places-expected = A number from { $min } to { $max } is needed, for example: 40.
event-ask-item = Which activity of the roadmap does it fulfil? Once you note that the event was held, the activity becomes done by itself.
event-confirm =
    <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } min.
    Where: { $place }
    For: { $audience }
    { $places }
    { $item }

    Announce it?
event-announced = Announced. Answers will be on its card.
event-people =
    <b>Who comes: { $title }</b>

    { $lines }
event-paper =
    <b>{ $title }</b>: who comes of those without Telegram?

    Ask them and press the name: a tick means that they come, none that they cannot or were not asked yet.
event-paper-waiting = { $name } · waits for a place
event-nobody = There is nobody to invite yet: none of those it is for has joined.
event-guest-yes = comes: { $name }
event-guest-no = cannot: { $name }
event-guest-wait = waits for a place: { $name }
event-guest-ask = no answer yet: { $name }
event-guest-paper = tell in person, no Telegram: { $name }
event-came = { $held ->
    [yes] Who was at “{ $title }”? It is noted as held; a mistake can be put right by a press. There were: { $count }.
   *[other] Who was at “{ $title }”? Those who said they would come are ticked: take away who was not there, add the others. There were: { $count }.
}
event-held-now = Noted: it was held.
event-held-of-item = Noted: it was held. Of the roadmap’s activity, { $held } of { $times } are held.
event-held-with-item = Noted: it was held. The roadmap’s activity is marked done.
event-evidence = “{ $title }”, { $day }. People: { $count }
event-ask-reason = Why is “{ $title }” called off? Everybody who meant to come will read it. Up to { $limit } characters, for example: it clashed with a council, we will set a new day.
event-reason-expected = A reason is needed, up to { $max } characters, for example: it clashed with a council, we will set a new day.
event-change = What changes in “{ $title }”?
event-ask-material = Send a file or a photo, or write a link and a few words about it, up to { $limit } characters. Those who come or were there get it and find it on the card.
event-material-expected = A document, a photo, or a link with up to { $max } characters of words is needed. For example: https://example.org/record – the session’s record.
event-material-added = Added and sent to those concerned.
event-material-coming = I sent it below.
event-materials-full = The event has { $max } materials already, there is no room for more. Take one away.
event-materials = { $count ->
    [0] No materials yet.
   *[other] Press a material to take it away.
}
event-cancelled = This event was called off.
event-begun = The event has begun: it is too late to answer or to change it.
event-not-yet = The event lies ahead: who was there can be noted once it begins.
event-held = The event is noted as held already: it cannot be called off.
button-event-open = Open the event
button-event-announce = Announce an event
button-event-past = Past ones
button-event-yes = I come
button-event-no = I cannot
button-event-yes-to = I come: { $title }
button-event-no-to = I cannot: { $title }
button-event-send = Announce
button-event-everybody-fits = Room for everybody
button-event-no-item = None
button-event-people = Who comes
button-event-paper = Write down for those without Telegram
button-event-came = Note who was there
button-event-held = Held, all noted
button-event-move = Move
button-event-change = Change
button-event-title = Title
button-event-place = Where
button-event-material = Add a material
button-event-materials = Take a material away
button-event-cancel = Call the event off
act-announce-event = an event announced
act-cancel-event = an event called off
act-change-event = an event changed
act-hold-event = an event noted as held
act-enter-event-answer = written down for somebody: whether they come to an event
act-note-event-came = who was at an event noted
act-add-event-material = a material added to an event
act-drop-event-material = a material taken from an event
notice-event-open =
    You are invited: <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } min. Where: { $place }

    Can you come? The answer can be changed until it begins.
notice-event-signed =
    We await you: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }

    The file is for your calendar. If plans change, press “I cannot” on the card.
notice-event-up =
    A place is free now, we await you: <b>{ $title }</b>
    { $time }, { $minutes } min. Where: { $place }

    The file is for your calendar. If it does not suit any more, press “I can't” on the card: the next one gets the place.
notice-event-out = All right, we do not wait for you: <b>{ $title }</b>, { $time }. The file takes the entry out of your calendar.
notice-event-changed =
    Changed: <b>{ $title }</b>
    Now it is: { $time }, { $minutes } min. Where: { $place }

    If you meant to come, the file puts your calendar right; the answer can be changed.
notice-event-cancelled =
    Called off: <b>{ $title }</b>, { $time }.
    Reason: { $reason }
notice-event-tomorrow =
    Tomorrow: <b>{ $title }</b>, { $time }.
    Where: { $place }
notice-event-came = <b>{ $title }</b>: how was it? Note who was there, a few presses.
notice-event-material =
    A material: <b>{ $title }</b>
    { $words }

## Local acts

button-act-day = Change the date
button-act-file = Add the file
button-act-number = Change the number
button-act-remove = Take it out of the register
button-act-title = Change the title
button-acts-excel = Register in Excel
button-all-acts = All documents
button-no-file = Without a file
button-no-number = Without a number
button-record-act = Record a document
act-register =
    { $runs ->
        [yes] <b>The mentoring system is in force: all documents are there.</b>
       *[no] <b>For the mentoring system to count as in force, documents are lacking.</b>
    }

    { $lines }

    A roadmap and orders on pairs approved here count by themselves. Entries in the register: { $count }.
act-met = ✓ { $title }
act-lacking = – <b>lacking:</b> { $title }
act-optional = · optional: { $title }
act-lacking-pairs = { $count ->
    [one] ({ $count } pair without an order)
   *[other] ({ $count } pairs without an order)
}
act-lacking-mentors = { $count ->
    [one] ({ $count } mentor: { $names })
   *[other] ({ $count } mentors: { $names })
}
act-all = { $count ->
    [0] The register is empty.
   *[other] The register, by date. Open a document to correct it or to see its file.
}
act-entry = { $number } of { $day } · { $title }
act-kind = Which document is it?
act-person = { $count ->
    [0] There are no mentors yet: invite them, and an agreement can be recorded.
   *[other] For whom is this document? Those who lack it come first.
}
act-other = Another document
act-untitled = Document without a title
act-title = What is the document called? Up to 200 characters. For example: order on mentors' pay.
act-number = The number of the document: { $title }? For example: 01-10-108/2.
act-no-number = no number
act-day = On which day was it signed: { $title }? Press a button or write, for example: 08.09.2026.
act-file = Send the document's file or photo, and it can be opened here. Or press “Without a file”.
act-card =
    <b>{ $title }</b>

    Number: { $number }
    Date: { $day }
    { $person }
    { $file ->
        [no] No file yet.
       *[yes] The file is there.
    }
act-for = For: { $name }
act-for-all = For the whole organization
act-remove = Take out of the register: { $title }, No. { $number }?
act-number-expected = Write the number as it stands on the document. For example: 01-10-108/2.
act-number-too-long = { $length ->
    [one] The number is a little long: { $length } character,
   *[other] The number is a little long: { $length } characters,
} and { $max } fit. For example: 01-10-108/2.
act-title-expected = Write what the document is called. For example: order on mentors' pay.
act-title-too-long = { $length ->
    [one] The title is a little long: { $length } character,
   *[other] The title is a little long: { $length } characters,
} and { $max } fit. Please shorten it.
act-date-in-future = This day is still to come. Write the date that stands on the document. For example: 08.09.2026.
act-file-expected = A file or a photo of the document is needed. Send it or go back.
act-sheet = Local acts
act-column-number = Number
act-column-dated = Date
act-column-title = Document
act-column-person = For whom
act-column-file = File

## Help

button-sos = I need help
button-help-new = A new question
button-help-silent = My mentor does not answer
button-help-now = I need it right now
button-help-urgency = By when: { $urgency }
button-help-topic = Topic: { $topic }
button-help-closed = Closed questions
button-help-take = I'll take it
button-help-later = I'll answer later today
button-help-more = What else can be done
button-help-colleague = Ask a colleague or hand over
button-help-meet = Arrange a meeting
button-help-details = Topic and urgency
button-help-invite = Show the talk to the curator
button-help-share = Share my contact
button-help-whole = The whole talk
button-help-reopen = Open again
button-help-look = Have a look
button-help-accept = Yes, I'll help
button-help-decline = I can't
button-help-no-colleague = No need
button-help-permit = Yes, without names
button-help-private = No, keep it between us
button-help-pause = Pause
button-help-go-on = I'm ready to help again
button-help-silences = A mentor does not answer
help-ask =
    What has happened? Write, record a voice message, send a photo or a file – I'll pass it on straight away.

    The topic and the urgency can be changed afterwards.
help-which = { $count ->
    [one] You have an open question. Shall we go on with it, or is this a new one?
   *[other] You have open questions. Shall we go on with one of them, or is this a new one?
}
help-screen-words = { $words }
help-sent =
    Passed on: <b>{ $name }</b>. The answer will come here.

    Question No. { $number } “{ $topic }”, { $urgency }.
    If you'd like to add something, just write again.
help-sent-offered =
    I have asked colleagues who are ready to help with “{ $topic }”. The answer will come here; if nobody responds, I'll pass it to the curator.

    Question No. { $number }, { $urgency }. If you'd like to add something, just write again.
help-sent-choose =
    Kept. You have several mentors – who should get it?

    Question No. { $number } “{ $topic }”, { $urgency }. If you don't choose, the first of them gets it in ten minutes.
help-topic-ask = What is your question about?
help-urgency-ask =
    When do you need help?

    “Right now” rings even in the evening and at weekends, so it works only a few times a day.
help-when-now = Right now
help-when-today = Today
help-when-week = This week
help-urgency-now = right now
help-urgency-today = today
help-urgency-week = this week
help-topic-planning = Planning lessons
help-topic-work_program = The work program
help-topic-documentation = Records and paperwork
help-topic-lessons = Teaching lessons
help-topic-extracurricular = Extracurricular activities
help-topic-class_teacher = Being a class teacher
help-topic-colleagues = Colleagues and administration
help-topic-students = Talking with students
help-topic-parents = Talking with parents
help-topic-digital = Digital tools
help-topic-goals = Goals of a lesson
help-topic-methods = Methods
help-topic-motivation = Motivation
help-topic-problem_questions = Problem questions
help-topic-levels = Tasks for different levels
help-topic-activity = Involving the class
help-topic-cooperation = Working together
help-topic-self_control = Self-check
help-topic-feedback = Checking and marking
help-topic-creativity = Creativity
help-topic-discipline = Discipline
help-topic-other = Something else
help-list = { $count ->
    [0] <b>Requests for help</b>

        There are no open requests from you or to you.
   *[other] <b>Open requests: { $count }</b>

        Choose one to write.
}
help-closed-list = { $count ->
    [0] <b>Closed questions</b>

        None so far.
   *[other] <b>Closed questions: { $count }</b>

        Choose one to read it again. Within a week a question can be opened again.
}
help-entry = No. { $number } · { $status } · { $name } · “{ $topic }”
help-nobody-has-it = nobody yet
help-status-open = waiting for an answer
help-status-answered = answered
help-status-closed = closed
help-reply =
    Request No. { $number } “{ $topic }”, { $urgency }, <b>{ $name }</b>
    { $along }

    { $last }

    Write, record a voice message, send a photo or a file. { $goes ->
        [asked] More than one talk of yours is open, so I'll ask whom it is for.
        [first] The first goes straight away; of the next I'll ask whom it is for: more than one talk of yours is open.
       *[now] I'll pass it on straight away.
    }
help-talk-afresh = What was written before stays between { $name } and the mentor, and is not shown here. I asked for it to be written to you anew; you may also ask first.
help-along = The talk is also read by: { $names }
help-asked-in = Waiting for the consent of: { $names }
help-offered-to = { $count ->
    [one] Offered to { $count } colleague, waiting for an answer.
   *[other] Offered to { $count } colleagues, waiting for one to take it.
}
help-line = <b>{ $name }</b>, { $time }
    { $words }
help-corrected = corrected:
help-file-photo = [photo]
help-file-voice = [voice message]
help-file-document = [file]
help-file-audio = [audio]
help-file-video = [video]
help-file-video_note = [video message]
help-file-animation = [GIF]
help-whole =
    <b>Question No. { $number } “{ $topic }”</b>, { $status }

    { $lines }
help-talk-gone = There are no messages here: I delete them after a year.
help-pick = Who should get your words?
help-more =
    Question No. { $number } “{ $topic }”, <b>{ $name }</b>

    What would help?
help-let-us-meet = Let us meet and talk this over: question No. { $number } “{ $topic }”. I am about to propose a time.
help-later =
    When will you answer question No. { $number } “{ $topic }”?

    I'll tell whoever is waiting, and remind you.
help-until = by { $hour }
help-promised-thanks = Passed on. I'll remind you in time.
help-colleague = { $count ->
    [0] There is nobody to ask yet: there are no other mentors here.
   *[other] Whom shall I ask? Those who are ready to help with this topic are ticked.

        A colleague joins only by saying yes, and whoever asked the question will know.
}
help-part = What shall I ask the colleague for?
help-part-colleague = To join the talk
help-part-heir = To take the question in my place
help-colleague-asked = Asked. I'll tell you what they say.
help-colleague-off = All right, without the colleague then.
help-asked-already = This colleague has been asked already.
help-curator-invited = Done: the curator sees this talk.
help-no-curator = There is nobody to invite: the curator is in the talk already, or nobody here may be shown it.
help-contact = My contact in Telegram: { $contact }
help-contact-shared = Your contact has been passed on.
help-no-username = You have no user name in Telegram, so there is nothing to share. You can simply write your phone number.
help-call =
    { $head }

    Topic: “{ $topic }”, { $urgency }. You'll see the words if you say yes. Will you help?
help-call-heir = <b>{ $asker }</b> asks you to take a colleague's question.
help-call-colleague = <b>{ $asker }</b> asks you to join a talk.
help-call-offer = A colleague needs help.
help-call-over = Thank you! Help isn't needed here any more: somebody was faster, or the question is closed.
help-call-declined = I see, thank you for answering.
help-topics = { $state ->
    [none] <b>Ready to help with topics</b>

        Tick the topics you are strong in. If a colleague is left without an answer, I'll ask you. You can always say no.
    [paused] <b>Ready to help with topics: paused</b>

        I ask you nothing for now. The ticked topics are kept.
   *[ready] <b>Ready to help with topics</b>

        Thank you! If a colleague is left without an answer on a ticked topic, I'll ask you.
}
help-topic-unknown = There is no such topic. Please choose one from the list.
help-mark = I'm glad it's solved! How helpful was it? 1 – not at all, 5 – very.
help-remedy =
    Thank you, the question is closed.

    What helped? A sentence or two will do. Only you see it – or skip this.
help-permit = Noted. May it be offered to colleagues as a practice – without names?
help-permitted = Thank you! I'll offer it to others.
help-passed-on = Passed on: { $name }, No. { $number } “{ $topic }”.
help-correction-passed = The correction has been passed on: No. { $number }.
help-thanks = Thank you! The request is closed.
help-mentees-ask = Here it is mentees who ask for help. Requests to you are in the menu.
help-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please split it into two messages.
help-empty = I can see neither words nor a file. Write what has happened, or record a voice message.
help-kind-unknown = I can't pass that on. Please write in words, record a voice message, or send a photo or a file.
help-remedy-empty = Please write in words what helped. For example: “I begin with a question on the board”. Or skip this.
help-remedy-too-long = { $length ->
    [one] A little long: { $length } character,
   *[other] A little long: { $length } characters,
} and there is room for { $max }. Please shorten it.
help-remedy-none = Please write what helped first.
help-not-yours = Other people are looking after this request.
help-mentee-closes = The person who asked for help closes the request.
help-mentee-decides = That is for the person who asked for help to decide.
help-is-open = This question is still open.
help-is-answered = This question has been answered already.
help-has-helper = { $name } has this question already.
help-promise-past = That time has passed. Please choose another.
help-now-spent = { $count ->
    [one] There has been { $count } “right now” question today – no more, so that an alarm stays an alarm.
   *[other] There have been { $count } “right now” questions today – no more, so that an alarm stays an alarm.
} Your question has been passed on and will be answered within the day.
help-reopen-late = The question was closed more than a week ago. Please ask a new one: /help_me.
help-closed = This request is already closed. If something is still unsolved, open a new one: /help_me.
help-closed-reply = Question No. { $number } “{ $topic }” is closed. I have kept your words – open it again and pass them on to { $name }?
help-closed-long-ago = Question No. { $number } “{ $topic }” was closed more than a week ago ({ $name }). I have kept your words – what shall I do with them?
help-nobody-yet = There is nobody to pass this to yet: the school has no curator. Please speak to the director.
silence-which = { $count ->
    [0] You have no mentor in a pair now. If you need help: /help_me.
   *[other] Who does not answer?
}
silence-sure =
    Tell the curator that <b>{ $name }</b> does not answer?

    Only the curator will know. The mentor will not see it – neither now nor later.
button-silence-say = Tell the curator
silence-told = The curator knows, and nobody else. If you need help now: /help_me.
silence-said = The curator knows already. If you need help now: /help_me.
silence-nobody = There is no other curator here who could be told. Please speak to the director.
silence-list = { $count ->
    [0] Nobody complains of a silent mentor.
   *[other] <b>A mentor does not answer: { $count }</b>

        You are told this in confidence: the mentor does not know.
}
silence-card =
    <b>{ $name }</b>: the mentor does not answer.

    Mentor: { $mentor }. Said: { $time }. The mentor does not know of it.

    Talk to both, without giving away who said it. When things are well again, press “Seen to”: the line goes, and only { $name } learns of it.
button-silence-pair = Open the pair
button-silence-settle = Seen to
silence-answer =
    How did it end? A few words: { $name } reads them, the mentor does not. For example: “We talked; an answer comes by Friday”.
button-silence-no-words = Without words
silence-settled = This has been seen to already.
help-measures =
    <b>Help in a year: { $count }</b>
    Half of the answers came faster than stated; in brackets, without evenings and weekends.

    { $lines }

    Waiting for an answer: { $waits }
    { $waiting }
help-measures-none =
    <b>Help</b>

    Nobody has asked for help this year.
help-measure =
    “{ $topic }”: { $count }, waiting: { $waiting }
    { $is_answered ->
        [0] no answers yet
       *[other] to the answer { $answer } ({ $answer_working })
    }{ $is_solved ->
        [0] { "" }
       *[other] , to the solution { $solution } ({ $solution_working })
    }
help-waits = No. { $number } “{ $topic }”, { $urgency } – waiting for { $time }
help-span-none = –
help-span-minutes = { $count } min
help-span-hours = { $count } h
help-span-days = { $count } d

## Rights

rights-screen =
    <b>{ $title }</b>

    { $lines }
    <i>{ $source }</i>
rights-line = • { $words }
rights-numbered = { $title }, continued { $number }
rights-none = Your regulation does not speak of rights and duties. Ask your curator.
rights-rights-mentor = A mentor's rights
rights-duties-mentor = A mentor's duties
rights-rights-mentee = A mentee's rights
rights-duties-mentee = A mentee's duties
## Breaks

menu-breaks = School breaks
breaks-list =
    <b>School breaks { $begins }/{ $ends }</b>{ $own ->
        [yes] {""}
       *[no] {" "}– the usual ones, by the regulation
    }

    { $lines }

    The meetings' calendar writes these days smaller. If yours are different, send the whole list in one message, a line each, for example:
    <code>Autumn break: 26.10 – 03.11</code>
breaks-line = <code>{ $title }: { $first } – { $last }</code>
breaks-day = { $title }, { $first } – { $last }
button-breaks-usual = Back to the usual ones
breaks-expected = I need breaks, from one to { $max }, a line each, for example: “Autumn break: 26.10 – 03.11”.
breaks-line-expected = I can't make out the line “{ $line }”. Write a name, a colon and two days with a dash, for example: “Autumn break: 26.10 – 03.11”.
breaks-title-long = The name is longer than { $max } characters: “{ $line }”. Make it shorter, for example: “Autumn break”.
breaks-no-such-day = There is no such day in the school year { $begins }/{ $ends } in “{ $line }”. Check days and months, for example: “Winter break: 31.12 – 10.01”.
breaks-order = In “{ $line }” the last day comes before the first, or the break is longer than { $max } days. Write, for example: “Spring break: 27.03 – 04.04”.
breaks-overlap = “{ $one }” and “{ $other }” overlap. Check the days and send the list again, for example: “Autumn break: 26.10 – 03.11”.
meeting-in-break = The school has its break: { $pause }.

## Partners

menu-partners = Partners and guests
partner-list = { $count ->
    [0] <b>Partners</b>

        Enterprises, universities and colleges whose people mentor at your school will be here.
   *[other] <b>Partners: { $count }</b>

        A partner's mentor takes part while the agreement is in force.
}
partner-kind-ask = What is this partner?
partner-kind-enterprise = Enterprise
partner-kind-university = University or college
partner-kind-social = Social partner
partner-title-ask = What is the partner called? For example: Teachers' College No. 1.
partner-title-expected = Please give a name of at most { $max } characters. For example: Teachers' College No. 1.
partner-card =
    <b>{ $title }</b>
    { $kind }

    { $agreement }
    Whom to turn to: { $contact }
    Mentors: { $mentors }
partner-agreement-valid = Agreement No. { $number }, in force until { $until }.
partner-agreement-over = Agreement No. { $number } ended on { $until }. Until it is renewed, there will be no new pairs with these mentors.
partner-agreement-none = No agreement is recorded. Until there is one, this partner's mentors cannot be proposed for pairs.
partner-no-contact = not given
partner-no-mentors = nobody yet
partner-number-ask = What is the agreement's number? For example: 12/2026.
partner-agreement-expected = Please give the agreement's number, at most { $max } characters. For example: 12/2026.
partner-until-ask = Until which day is the agreement in force? For example: 31.05.2027.
partner-agreement-past = That day has passed. If the agreement was renewed, please give its new last day.
partner-contact-ask = Whom do you turn to at the partner's? Name, post, telephone – as suits you.
partner-contact-expected = Please write whom to turn to, at most { $max } characters. For example: methodologist, 2-34-56.
partner-mentors-ask = Which mentors come from this partner? Press a name to mark or unmark it.
partner-rename-ask = Now: { $title }. What is it to be called?
partner-remove-sure = Take the partner “{ $title }” out of the register?
partner-removed = Removed.
partner-has-mentors = “{ $title }” cannot be removed yet: mentors who come from it: { $count }. First take the ticks off in “Mentors of the partner”.
partner-has-agreement = “{ $title }” cannot be removed yet: its agreement is in force until { $until }. When it has ended, the partner can be removed.
partner-agreement-missing = This mentor comes from a partner without an agreement in force. Record the agreement under “Partners and guests”.
partner-agreement-lapsed = This pair cannot be approved: { $name } comes from a partner whose agreement is no longer in force. Record a new one under “Partners and guests”, or return the pair to the curator.
notice-partner-named = The curator has noted that you are a mentor from a partner organization: <b>{ $title }</b>. Which consent you sign and by which agreement the pair works depends on it. If it is not so, please tell the curator.
notice-agreement-ending = { $over ->
    [yes] Agreement no. { $number } with <b>{ $title }</b> is over ({ $until }), and pairs of its mentors go on: { $count }. Record a new one.
   *[no] Agreement no. { $number } with <b>{ $title }</b> is in force until { $until }, and pairs of its mentors go on longer: { $count }. Now is the time to extend it.
}
guest-list = { $count ->
    [0] <b>Mentors from other schools</b>

        Nobody yet. To ask such a mentor, send them a usual link: “Invite” → “Mentor”. The bot itself will ask both directors for their consent.
   *[other] <b>Mentors from other schools: { $count }</b>

        Those the director has to decide about come first.
}
guest-card =
    <b>{ $name }</b>
    Own school: { $home }
    Will mentor at: { $host }

    { $status }
guest-waits = { $count ->
    [one] Waiting for the director’s consent: { $schools }.
   *[other] Waiting for both directors’ consent: { $schools }.
}
todo-guest = { $count ->
    [1] decide whether a mentor works in another school
   *[other] decide whether mentors work in other schools: { $count }
}
do-guest = Mentors and other schools
guest-admitted = Both directors agree.
guest-refused = A director did not agree.
guest-noted = Noted.
guest-decided = You have answered already, or were not asked about this.
guest-not-admitted = This mentor is from another school: a pair can be proposed when both directors agree.
notice-guest-to-decide = { $own ->
    [yes] Mentoring at another place ({ $host }) takes the consent of both directors: theirs and yours ({ $home }). I have asked them and will write what they decide. You can fill in the questionnaire now.
   *[no] <b>{ $name }</b> would like to mentor at one more place. Own: { $home }, the other: { $host }. Both directors’ consent is needed.
}
notice-guest-decided = { $agreed ->
    [yes] { $own ->
        [yes] Both directors agree: you now mentor at “{ $host }” too.
       *[no] Both directors agree: <b>{ $name }</b> ({ $home }) now mentors at “{ $host }” too.
    }
   *[no] { $own ->
        [yes] The directors did not both agree that you mentor at “{ $host }” too. You can ask your own director why.
       *[no] The directors did not both agree that <b>{ $name }</b> ({ $home }) mentors at “{ $host }”.
    }
}
button-add-partner = Add a partner
button-guests = Mentors from other schools
button-partners = Partners
button-open-guests = Have a look
button-partner-agreement = Record the agreement
button-partner-contact = Whom to turn to
button-partner-mentors = The partner's mentors
button-partner-remove = Remove the partner
button-partner-rename = Rename
button-guest-admit = I agree
button-guest-refuse = I don't agree

## Regulation

amend-settings =
    <b>The school's regulation</b>
    It began as: { $title }. Version { $version }.

    Here is what an order can change. Pairs at work finish their program by the version they began with.

    What shall be changed?
amend-value =
    <b>{ $name }</b>
    { $year ->
        [none] Now: { $value }.
       *[other] Now for { $year }: { $value }.
    }

    { $how }
amend-how-number = Write the new value: a whole number from { $low } to { $high }.
amend-how-time = Write a time by the school's clock, for example: 20:00.
amend-how-yes_no = How shall it be from now on?
amend-number =
    <b>{ $name }</b>
    { $year ->
        [none] Before: { $before }. After: { $after }.
       *[other] For { $year }, before: { $before }. After: { $after }.
    }

    By which order? Write its number, for example: 41-os.
amend-day =
    Order No. { $number }. Of which day?

    Choose or write a date, for example: 01.09.2026.
amend-confirm =
    <b>{ $name }</b>
    { $year ->
        [none] Before: { $before }. After: { $after }.
       *[other] For { $year }, before: { $before }. After: { $after }.
    }
    Order No. { $number } of { $day }.

    Is it right? The change holds at once, and the curators are told.
amend-history =
    <b>What was changed in the regulation</b>

    { $lines }
amend-entry =
    <b>Version { $version }.</b> Order No. { $number } of { $day }.
    { $name }{ $year ->
        [none] { "" }
       *[other] , for { $year }
    }: { $before } before, { $after } after.
amend-none-yet = Nothing yet: the regulation holds as it was adopted.
amend-done = Changed.
amend-yes = yes
amend-no = no
amend-percent = { $value } %
amend-not-set = not set
amend-name-term-min = Shortest program, months
amend-name-term-max = Longest program, months
amend-name-report-months = A mentor reports every so many months
amend-name-extension-max = A program with all its extensions, at most, months
amend-name-program-days = Submit the program after the pair begins, days
amend-name-idle-days = Remind of a meeting when none is ahead, days
amend-name-help-now-minutes = Help “now”: remind the mentor after, minutes
amend-name-help-now-daily = Requests “now” a day from one person
amend-name-end-reminder = Remind before a program's end, days
amend-name-help-first = No answer to a request: remind, hours
amend-name-help-escalation = No answer to a request: curator, hours
amend-name-small-group = Results are shown from this many answers
amend-name-line-manager = A line manager is no mentor of theirs
amend-name-satisfaction = Satisfied: a mark from
amend-name-quiet-start = Quiet hours begin
amend-name-quiet-end = Quiet hours end
amend-name-quiet-weekends = Weekends quiet all day
amend-name-target = Target: { $title }

amend-number-expected = A whole number from { $low } to { $high } is needed. For example: { $low }.
amend-yes-or-no-expected = Press «yes» or «no».
amend-same = It is so already. Write another value or go back.
amend-term-order = The shortest program cannot be longer than the longest. Write another number of months.
amend-help-order = First the reminder, then the curator: the hours to the curator must be more. Write another number.
amend-order-expected = Write the order's number, for example: 41-os.
amend-date-in-future = That day has not come yet. Write the date of the signed order, for example: 01.09.2026.

## Before and after

expectations-page =
    <b>What you expected and what came of it</b>
    Only you see this. A difference is no mark: expectation and experience seldom agree.

    { $lines }
expectations-none = There is nothing to compare yet: it takes your answers from before the first meeting and after the program.
expectations-line =
    { $question }
    before – <b>{ $before }</b>, after – <b>{ $after }</b>

## Results

results-screen =
    <b>Survey results</b> · { $year }

    { $words }

    { $events }
results-mentor = Mentors
results-mentee = Mentees
results-head = <b>{ $role }</b>: { $answered } of { $asked } answered
results-ahead = <b>{ $role }</b>: no program has ended yet, it is too early to ask.
results-too-few = I'll show averages once at least { $threshold } people have answered: that way nobody can be recognised by theirs.
results-differences =
    <b>Expected and found</b> · { $year }

    { $words }
results-twice = <b>{ $role }</b>: { $people ->
        [0] nobody
        [one] { $people } person
       *[other] { $people } people
    } answered both before and after
results-twice-few = I'll show the difference once at least { $threshold } have answered both times: so nobody is known by an answer.
results-discrepancy = <i>By how much it came out above (+) or below (−) what was expected:</i>
results-change = <i>How it changed over the program, in people's own opinion:</i>
results-difference = { $question } – <b>{ $value }</b>
results-mean = { $question } – <b>{ $value }</b>
results-review = <b>Curator’s questionnaire</b>: { $points } of { $most }, { $level } level
results-review-none = <b>Curator’s questionnaire</b>: nobody has filled it in for this year yet.
review-level-optimal = optimal
review-level-acceptable = acceptable
review-level-inadmissible = inadmissible
button-differences = Expected and found
button-indicators = Indicators
indicators-screen =
    <b>Indicators</b> · { $year }

    { $words }
indicators-none = The regulation names no indicators, there is nothing to count.
school-year = school year { $begins }/{ $ends }
indicator-line =
    <b>{ $title }</b>
    Result: { $value }.
indicator-share = { $percent }%, { $part } of { $whole }
indicator-answered = { $share }; { $few ->
    [yes] few answers: { $answered }
   *[no] { $answered } answered
}
indicator-yes = yes
indicator-no = no
indicator-lack = { $why ->
    [staff] not to be counted, there is no staff list yet
    [nobody] nobody like that is on the staff list
    [pairs] no pairs yet whose program ends this year
    [answers] nobody has answered the closing questions yet
    [by-hand] counted outside the bot
   *[few] few answers, the director sees the number
}
indicator-target = { $unit ->
    [percent] { $value }%{ $scope ->
        [region] {" "}of the region’s schools
       *[other] {""}
    }
   *[other] { $value }
}
indicator-stands = { $verdict ->
    [reached] Target { $target } – reached.
    [short] { $missing ->
        [0] Target { $target }.
       *[other] Target { $target } – { $missing } more to go.
    }
   *[other] Target { $target }.
}
indicator-how = { $id ->
    [papers_ready] What is lacking stands in “Local acts” and in the orders on pairs.
    [publicity] Once mentoring was shown on the website or in social networks, mark it in the roadmap: “Publicity”.
   *[other] The target is yes.
}
indicator-retained = { $whole ->
    [one] One mentee of last year is on the staff list; works here still: { $part }.
   *[other] Of { $whole } mentees of last year on the staff list, work here still: { $part }.
}
comparison-sheet = Schools
comparison-school = School
comparison-mentors = Mentors
comparison-mentees = Mentees
comparison-active = Pairs at work
comparison-completed = Pairs completed
comparison-acts = Local acts
comparison-of = { $part } of { $whole }
button-comparison = Compare schools (Excel)
school-indicators =
    <b>{ $name }</b> · { $year }

    { $acts }

    { $words }
school-acts = Local acts the regulation asks for: { $part } of { $whole }.
indicator-formula = ({ $upper } / { $lower })
indicator-verdict-reached = reached
indicator-verdict-short = not reached yet
indicator-verdict-no-target = –
indicator-verdict-unknown = nothing to count yet
indicator-verdict-hidden = few answers
summary-coming = I'm preparing the file and will send it here.
summary-bank-mentee = Mentees
summary-bank-mentor = Mentors
summary-pairs = Pairs
summary-pairs-now = Pairs now
summary-results = Survey results
summary-name = Full name
summary-ready = Questionnaire ready
summary-attended = Events attended
summary-events = Events
summary-event-title = Title
summary-event-kind = Kind
summary-event-day = Day
summary-event-audience = For
summary-event-came = People
summary-yes = yes
summary-no = no
summary-mentor = Mentor
summary-mentee = Mentee
summary-status = Status
summary-starts = Start
summary-ends = End
summary-order = Order
summary-order-number = No. { $number } of { $day }
summary-role = Role
summary-question = Question
summary-mean = Average
summary-answers = Answers
summary-differences = Expected and found
summary-twice = Answered before and after
summary-sense = What it is
summary-discrepancy = Expectation against result
summary-change = Change in one's own opinion
summary-difference = Difference
summary-people = People
summary-asked = Asked
summary-answered = Answered
summary-review = Curator’s questionnaire: the sum, { $level } level

## SWOT

button-swot = SWOT analysis
swot-screen =
    <b>SWOT analysis</b> · { $year }

    { $words }

    { $may_edit ->
        [1] Tap a list to add to it or change it. “Draft from answers” takes what was rated high and what was rated low in this year's questionnaires.
       *[other] Tap a list to read it in full.
    }
swot-head = <b>{ $title }</b>
swot-line = • { $words }
swot-numbered = { $place }. { $words }
swot-nothing = empty so far
swot-strengths = Strengths
swot-weaknesses = Weaknesses
swot-opportunities = Opportunities
swot-threats = Threats
swot-about-strengths = What goes well in the program itself.
swot-about-weaknesses = What the program itself lacks.
swot-about-opportunities = What around the program may help it: people, partners, contests, new rules.
swot-about-threats = What around the program may get in its way.
swot-list =
    <b>{ $title }</b> · { $year }
    { $about }

    { $words }

    { $may_edit ->
        [1] Tap a line to change it or take it out. There is room for { $max } lines.
       *[other] { "" }
    }
swot-list-empty =
    <b>{ $title }</b> · { $year }
    { $about }

    Nothing here yet.
button-swot-add = Add a line
button-swot-draft = Draft from answers
button-swot-suggestions = What people wrote
button-swot-word = Change
button-swot-remove = Take it out
button-swot-take = Add as it is
swot-add =
    <b>{ $title }</b>
    { $about }

    Write one line, up to { $max } characters.
swot-entry =
    <b>{ $title }</b>

    { $words }
swot-word =
    <b>{ $title }</b>

    Now: { $words }

    Write what it should say, up to { $max } characters.
swot-suggestions =
    <b>{ $title }</b>: what people wrote

    Answers without names, in no order. Tap one to read it in full.
swot-suggestions-none = No suggestions: they appear when several people have written about this, enough for nobody to be recognised. Answers that name somebody are not shown.
swot-suggestion =
    <b>{ $title }</b>

    “{ $words }”

    { $fits ->
        [1] Better send it in your own words, up to { $max } characters: then nobody can tell whose it is. You may add it as it is, too.
       *[other] It is too long for the list: send what matters in your own words, up to { $max } characters.
    }
swot-suggestion-gone = This suggestion is gone: somebody has taken it into the list, or the answer has changed.
swot-drafted-nothing = Nothing to add yet: there are few answers, or all of it is in the lists.
swot-drafted = { $count ->
    [one] Added { $count } line: look through it and change what you like.
   *[other] Added { $count } lines: look through them and change what you like.
}
swot-mean = { $role }: “{ $question }” – { $value } of 10
swot-words-expected = Write the line in words, for example: “Mentors help prepare the first lessons”.
swot-words-too-long = That is { $length } characters, and { $max } fit. Please shorten it: your words are still above in the chat.
swot-full = There are { $max } lines in the list already, and no more fit. Take one out or join some, then add yours.
swot-signer-coordinator = Coordinator
swot-signer-curator = Curator

## Files

file-audit = Log { $day }
file-erasure-act = Act { $number } of erasure
file-erasure-log = Extract of the log to act { $number }
file-my-erasure-act = Act of erasure
file-own-data = My data { $day }
file-order = Order { $number } { $kind ->
        [change] on members and terms
        [cancellation] on the end of work
       *[assignment] on the pair
    }
file-program = Mentoring program { $number }
file-roadmap = Roadmap { $first }-{ $last }
file-banks = Mentors and mentees { $day }
file-diary = Mentor diary { $since }–{ $until }
file-report = Mentor’s report { $name } until { $until }
file-comparison = Schools of the district { $day }
file-indicators = Mentoring indicators { $begins }-{ $ends }
file-swot = Mentoring SWOT analysis { $begins }-{ $ends }
file-acts = Local acts { $day }
file-summary = Summary { $day }
calendar-title = Meeting ({ $kind }): { $name }
order-head-post = Director
order-head-post-district = Head

## Notices

notice-file-lost = { $file } – Telegram did not let this attachment through. Please ask to send it another way or to write it in words.
notice-digest =
    <b>Several pieces of news at once: { $count }</b>

    { $words }
notice-redacted = { $topic ->
    [application] There is news of an application.
    [pair] There is news about a pair.
    [survey] A program is over, and there are a few questions about it.
    [program] There is news about a program.
    [meeting] There is news about a meeting.
    [event] There is news about an event.
    [help] There is news about a request for help.
    [roadmap] There is news about the roadmap.
    [diary] There is news about a note in the diary.
    [report] There is news about a mentor’s report.
    [task] There is news about a task.
    [today] There is something to do today.
    [relay] There are words to pass on to somebody without Telegram.
    [file] Your file is ready.
   *[people] There is news about people of the program.
} Open it to read.
notice-place = <b>{ $organization }</b>
notice-invitation =
    An invitation. Role: <b>{ $role }</b>. Where: { $organization }.

    { $link }

    { $uses ->
        [many] Many people can come in by this link, until { $until }.
       *[once] The link works once and lasts until { $until }.
    } Open it in Telegram or point a camera at the picture.
notice-stepped-out = <b>{ $name }</b> ({ $roles }) takes part no more: the consent was withdrawn. No pair is to be found for them any more.
notice-newcomer = Someone new has joined: <b>{ $name }</b>, { $roles }.
notice-pair-proposed =
    A pair is proposed to you: <b>{ $name }</b>, { $role ->
        [mentor] mentor
       *[other] mentee
    }. Dates: from { $starts } to { $ends }.

    It's up to you: open it and say whether you agree.
notice-pair-declined =
    The pair has fallen through: { $name }.
    Reason: { $reason }.
notice-pair-declined-member = The pair has fallen through: { $name }. It happens. The curator will find another and write to you.
notice-pair-agreed =
    Both agree: <b>{ $name }</b>.

    Now record the signed paper consents – and the pair will go to the director.
notice-pair-to-approve =
    A pair is waiting for your decision: <b>{ $name }</b>, from { $starts } to { $ends }. The paper consents are in.
notice-pair-returned =
    The director has returned the pair: <b>{ $name }</b>.
    Remark: { $remark }
notice-pair-order =
    Order No. { $number } of { $day } on the pair: <b>{ $name }</b>.

    It remains to print it, sign it and mark it here – then the pair can begin.
notice-pair-active =
    All the papers are done, order No. { $number }. Your pair: <b>{ $name }</b>, from { $starts } to { $ends }.

    { $met ->
        [yes] Arrange a first working meeting.
       *[no] Arrange a first meeting to get to know each other.
    }
notice-pair-proposed-meet =
    A pair is proposed to you: <b>{ $name }</b>, { $role ->
        [mentor] mentor
       *[other] mentee
    }. Dates: from { $starts } to { $ends }.

    Meet each other first. After the meeting open the pair, mark the day – and decide whether you agree.
notice-pair-met =
    The first meeting is recorded: <b>{ $name }</b>.

    Now it is up to you: open and answer whether you agree to the pair.
notice-pairs-to-approve = { $count ->
    [one] { $count } pair is waiting for your decision.
   *[other] { $count } pairs are waiting for your decision.
} The paper consents are there.
notice-pairs-returned =
    The director returned pairs: { $count }.
    Remark: { $remark }
notice-roster-to-approve =
    Waiting for your decision: { $role ->
        [mentor] the list of mentors
       *[other] the list of mentees
    } of the year, people: { $count }.
notice-roster-approved =
    { $role ->
        [mentor] The list of mentors is approved
       *[other] The list of mentees is approved
    }, people: { $count }.
notice-roster-returned =
    { $role ->
        [mentor] The list of mentors was returned
       *[other] The list of mentees was returned
    }.
    Remark: { $remark }
notice-roster-file =
    { $role ->
        [mentor] List of mentors
       *[other] List of mentees
    } of the school year, people: { $count }.
notice-order-ready =
    Order No. { $number } of { $day }: { $kind ->
        [change] changes of people and dates
        [cancellation] ending of the work
       *[other] assignment
    }, pairs: { $count }.

    It remains to print it, sign it and mark the signing here.
notice-order-unsigned =
    Order No. { $number } of { $day } is not marked as signed yet, pairs: { $count }. Without a signature it has no force.
notice-pair-ended-gone = { $reader ->
    [member] { $left ->
        [mentor] The pair has ended: your mentor no longer takes part, and their data have been erased. It is no fault of yours. The curator knows.
       *[mentee] The pair has ended: your mentee no longer takes part, and their data have been erased. It is no fault of yours. The curator knows.
    }
   *[keeper] { $left ->
        [mentor] A pair has ended early: <b>{ $name }</b> is without a mentor now. The mentor has left the program, and their data have been erased.
       *[mentee] A pair has ended early: the mentor, <b>{ $name }</b>, has a free place. The mentee has left the program, and their data have been erased.
    }
}
notice-pair-unbegun-gone = { $left ->
    [mentor] A pair will not begin: <b>{ $name }</b> is without a mentor. The mentor has left the program, and their data have been erased.
   *[mentee] A pair will not begin: the mentor, <b>{ $name }</b>, has a free place. The mentee has left the program, and their data have been erased.
}
notice-pair-ended =
    { $began ->
        [0] The pair will not begin, its proposal is withdrawn: <b>{ $name }</b>.
       *[other] The pair has ended early: <b>{ $name }</b>.
    }
    Reason: { $reason }.
notice-mentor-resigns =
    The mentor gives the assignment up: <b>{ $mentor }</b>. The pair: <b>{ $name }</b>, last day { $ends }.
notice-group-left = { $role ->
    [mentor] { $name } is no longer in the group “{ $title }”. The others go on.
   *[mentee] { $name }, the proposal of the group “{ $title }” is withdrawn: no answer came. If you still need a mentor, there is nothing to do: the search goes on.
}
notice-group-proposed = { $role ->
    [mentor] You are offered the group “{ $title }”: the mentor is { $mentor }, which is you, people in the group: { $count }. From { $starts } to { $ends }. Please open it and answer: one “yes” of yours is for the whole group.
   *[mentee] You are invited to the group “{ $title }”. Mentor: { $mentor }, people in the group: { $count }. From { $starts } to { $ends }. Please open it and answer.
}
notice-group-agreed =
    Everybody has answered: group <b>{ $title }</b>, mentor: { $mentor }, mentees who agree: { $count }.

    Now record the signed papers – and the group goes to the director.
notice-group-to-approve =
    A group waits for your decision: <b>{ $title }</b>, mentor: { $mentor }, mentees: { $count }, from { $starts } to { $ends }. The papers are there.
notice-group-order =
    Order No. { $number } of { $day } on the group <b>{ $title }</b>: mentor: { $mentor }, { $count ->
        [one] mentee
       *[other] mentees
    }: { $names }.

    It remains to print it, sign it and mark it here – then the group can begin.
notice-group-returned =
    The director has returned the group <b>{ $title }</b>, with a remark on the pair { $name }: { $remark }

    Please record the sheets of these two anew. The others' sheets stay: once all is ready, the whole group goes to the director again.
notice-group-ended = { $who ->
    [mentor] { $began ->
        [0] The group will not begin
       *[other] The group has ended early
    }: <b>{ $title }</b>. { $gone ->
        [1] The mentor no longer takes part, and their data have been erased. Without a mentor: { $names }.
       *[0] Mentor: { $mentor }. Without a mentor: { $names }. Reason: { $reason }.
    }
   *[mentee] Group <b>{ $title }</b>, mentor: { $mentor }. { $gone ->
        [1] One mentee no longer takes part, and their data have been erased.
       *[0] { $began ->
            [0] Not in the group any more
           *[other] The pair has ended early
        }: { $names }. Reason: { $reason }.
    }
}
notice-group-active = { $role ->
    [mentor] All is settled, order No. { $number }. Your group: <b>{ $title }</b>, people at work already: { $count }, from { $starts } to { $ends }.

        Propose a meeting to everybody to get to know each other.
   *[mentee] All is settled, order No. { $number }. Your group: <b>{ $title }</b>, mentor: { $mentor }, from { $starts } to { $ends }.

        Your mentor sets the meetings of the group, and I'll invite you to each.
}
notice-group-ending =
    The program of your group is coming to its end: <b>{ $title }</b>, the last day is { $ends }. It is time to meet and sum up.
notice-group-small = One person is left in the group “{ $title }”. Please decide: shall the two go on, or do we end it?

    Until that day everything works as usual.
notice-parting-offered =
    <b>{ $name }</b> suggests ending the pair by mutual consent. Reason: { $reason }.

    It is up to you: you may agree, or go on.
notice-program-soon = Please write the mentoring program together by { $day }: { $name }. Much is filled in from the questionnaires already.
notice-program-late = { $me ->
        [member] The mentoring program is not ready, and was due by { $day }: { $name }. Little is left: open it and finish it together.
       *[keeper] A mentoring program is not ready, it was due by { $day }: { $name }. Perhaps your help is needed.
    }
notice-program-edited = { $name }: the mentoring program has been changed ({ $parts }). See what is different.
notice-program-proposed =
    { $kind ->
        [extension] An extension of the mentoring program waits for your agreement
        [amendment] A change of the mentoring program waits for your agreement
       *[first] The mentoring program is ready and waits for your agreement
    }: { $name }. Term: { $starts } – { $ends }. { $why }

    Read it, and say yes or change it.
notice-program-to-approve =
    { $kind ->
        [extension] An extension of a program waits for your decision
        [amendment] A change of a program waits for your decision
       *[first] A mentoring program waits for your decision
    }: { $name }. Term: { $starts } – { $ends }. { $why }
notice-program-submitted =
    { $kind ->
        [extension] All agree to the extension of the program, it has gone for approval
        [amendment] All agree to the change of the program, it has gone for approval
       *[first] All agree to the mentoring program, it has gone for approval
    }: { $name }. The decision is with the { $decider }. You will hear at once.
notice-program-returned =
    The mentoring program is back with remarks: { $name }.

    { $remarks }

    Please mend it and agree once more, both of you.
notice-program-approved = Mentoring program No. { $number } is approved: { $name }. It runs from { $starts } to { $ends }.
notice-program-changing =
    { $kind ->
        [extension] An extension of the mentoring program is proposed
       *[amendment] A change of the mentoring program is proposed
    }: { $name }. Term: { $starts } – { $ends }. { $why }

    What changes is shown in the program. You decide together.
notice-program-withdrawn = The change of the program is withdrawn, the former one stays in force: { $name }.
notice-program-taken-back = The program was taken back to be written on: { $name }. There is nothing to decide for now; I'll tell you when it comes again.
notice-program-to-order = Program No. { $number } is prolonged until { $ends }: { $name }. For the pair to work that long, the term has to be changed by order.
notice-program-file = The mentoring program as a Word file.
notice-program-statement = The application to prolong or change the program as a Word file: sign it and hand it to the curator.
notice-parting-asked =
    A new application: <b>{ $title }</b>. The pair: { $mentor } – { $mentee }.

    An answer is needed by { $due }.
notice-parting-due =
    An application waits for an answer by { $due } ({ $when ->
        [soon] that is tomorrow
        [today] that is today
       *[late] the time has passed
    }): <b>{ $title }</b>. The pair: { $mentor } – { $mentee }.
notice-parting-withdrawn = An application was taken back: <b>{ $title }</b>. The pair: { $mentor } – { $mentee }. Everything stays as it was.
notice-parting-granted =
    { $kind ->
        [replacement] Decided: the curator will find you another mentor. The present pair's last day is { $last }.
        [resignation] Your application is accepted. The pair's last day is { $last }. Thank you for your work!
        [stop] Your application is accepted. The program's last day is { $last }. You may come back at any time.
       *[mutual] Decided: the pair ends by mutual consent. The last day is { $last }.
    }

    Until that day everything works as usual.
notice-parting-ends =
    Your pair with <b>{ $name }</b> comes to an end. The last day is { $last }; until then everything is as usual.

    { $me ->
        [mentor] Thank you for your time and care. It happens, and it is no judgement of your work.
       *[mentee] The curator will help you find another mentor. Your questionnaire is kept, there is no need to fill it in again.
    }
notice-parting-to-order =
    Decided: <b>{ $title }</b>. The pair: { $mentor } – { $mentee }, last day { $last }.

    An order is needed: when it is signed, write down its number and date.
notice-parting-refused =
    The application was turned down: <b>{ $title }</b>. Answer: { $answer }

    If the matter is not settled, talk to the curator.
notice-parting-disagreed = { $name } would like to go on: the pair stays. If the matter is not settled, talk to the curator.
notice-parting-over = The pair has ended: { $mentor } – { $mentee }. { $kind ->
    [stop] The mentee looks for no new mentor now
    [mutual] I will ask the mentee whether a mentor is still needed
   *[other] The mentee is in search again
}, { $named ->
    [whole] the mentor gives mentoring up altogether
   *[other] the mentor has room
}.
notice-parting-over-mentor = The pair has ended: <b>{ $mentee }</b>. Thank you for your work!
notice-parting-over-mentee =
    The pair has ended: <b>{ $mentor }</b>. Your questionnaire is kept. { $kind ->
        [stop] No new pairs will be proposed. Should you need a mentor again, say so on any day: /menu – “My questionnaire”.
        [mutual] I will ask separately whether you still need a mentor.
       *[other] You are in search again: the curator will write when there is a mentor.
    }
notice-parting-paper =
    { $kind }: the document is ready. Sign it and hand it to the curator.
notice-application-asked =
    A new application: <b>{ $title }</b>, { $name }.

    A decision is needed by { $due }.
notice-application-word = { $state ->
        [mediation] { $me ->
            [mediator] A side does not accept the proposal: { $name } and { $subject }. Open it and try once more.
            [applicant] A mediator will help you to agree: <b>{ $mediator }</b>. What you wrote is here already; I asked the other side to say theirs by { $due }. To add something, open the application. If this person does not suit you, ask for another.
           *[other] <b>{ $name }</b> would like to settle with you what is not going well between you two. A mediator will help you to agree: <b>{ $mediator }</b>. Say how you see it by { $due }; you decide who is shown your words. If this person does not suit you, ask for another.
        }
        [proposed] The mediator has proposed a way out. Read it and answer by { $due }: yes or no. The other side answers by itself.
       *[hearing] { $kind ->
            [colleague] <b>{ $name }</b> asks you to help a mentee. Open it and answer by { $due }: yes or no. Nothing begins without your yes.
            [contest] Your mentor <b>{ $name }</b> would like to recommend you for a contest. Open it and answer by { $due }: yes or no.
           *[other] This concerns you: <b>{ $title }</b>, { $name }. You may answer first by { $due }; then the head decides.
        }
    }
notice-application-due = An application waits until { $due } ({ $when ->
        [soon] soon
        [today] today
       *[late] overdue
    }): <b>{ $title }</b>, { $name }.
notice-application-told = { $news }
notice-application-paper = Application: { $title }. Sign it and hand it to whoever decides.
notice-program-ending =
    The program is coming to an end: <b>{ $name }</b>, the last day is { $ends }. It's just the time to meet and look back together.
notice-entry-survey =
    The first meeting is ahead: <b>{ $name }</b>. Before it, tell us what you expect: it takes about five minutes. Only you see single answers.
notice-entry-survey-again =
    You have not met yet: <b>{ $name }</b>. You can still tell what you expect of the program. It takes about five minutes.
notice-closing-survey =
    The program is over: <b>{ $name }</b>. Please answer a few questions; it takes about five minutes. The other person in your pair won't see your answers.
notice-closing-survey-again =
    A reminder of the questions about how the program went: <b>{ $name }</b>. It takes about five minutes and helps the school a great deal.
notice-meeting-proposed =
    <b>{ $name }</b> proposes a meeting: { $time }.
    Kind: { $kind }
    Where: { $place }
notice-meeting-moved =
    <b>{ $name }</b> asks to move the meeting. It was { $was }, now proposed: { $time }. { $reason }
    Kind: { $kind }
    Where: { $place }
notice-series-proposed =
    <b>{ $name }</b> proposes several meetings: { $count }.

    { $times }

    Where: { $place }
    If they suit you, one answer does for all.
notice-series-agreed =
    Meetings arranged: { $count }, <b>{ $name }</b>.

    { $times }

    Where: { $place }
    Open the file to add them to your calendar.
notice-group-meeting =
    A meeting of the group <b>{ $name }</b>: { $time }.
    Kind: { $kind }
    Where: { $place }

    Open the file to add it to your calendar.
notice-group-series =
    Meetings of the group <b>{ $name }</b>: { $count }. { $reason }

    { $times }

    Where: { $place }
    Open the file to add them to your calendar. You can say of each whether you come; the first is on { $time }.
notice-group-meeting-moved =
    The meeting of the group <b>{ $name }</b> is moved. It was { $was }, now: { $time }. { $reason }
    Kind: { $kind }
    Where: { $place }

    Open the file to put it right in your calendar.
notice-group-meeting-absent =
    <b>{ $person }</b> can't come to the meeting of the group “{ $name }”, { $time }. { $reason }
notice-meeting-agreed =
    The meeting is arranged: { $time }, <b>{ $name }</b>.
    Where: { $place }

    Open the file to add it to your calendar.
notice-meeting-cancelled = The meeting is cancelled: { $time }, <b>{ $name }</b>. { $reason }
notice-series-cancelled =
    Meetings are cancelled: { $count }, <b>{ $name }</b>. { $reason }

    { $times }
notice-meeting-tomorrow =
    A reminder of your meeting: { $time }, <b>{ $name }</b>.
    Where: { $place }
notice-meeting-soon =
    You have a meeting soon, at { $hour }: <b>{ $name }</b>.
    Where: { $place }
notice-meeting-idle-keeper =
    { $days ->
        [one] For a day
       *[other] For { $days } days
    } a pair has not met: <b>{ $mentor }</b> – <b>{ $mentee }</b>. I reminded both. They may need your help.
notice-meeting-idle =
    { $days ->
        [one] For a day
       *[other] For { $days } days
    } there has been no meeting, and none is planned: <b>{ $name }</b>. Next in order: { $kind }. Will you propose a day and a time?
notice-meeting-check-in = How did the meeting go: <b>{ $name }</b>, { $time }? It only takes a moment.
notice-help-asked =
    <b>{ $name }</b> asks for help (No. { $number } “{ $topic }”, { $urgency }):

    { $words }
notice-help-written =
    <b>{ $name }</b> writes (No. { $number } “{ $topic }”):

    { $words }
notice-help-answered =
    <b>{ $name }</b> answers (No. { $number } “{ $topic }”):

    { $words }
notice-diary-corrected =
    <b>{ $name }</b> corrects your note on the meeting of { $time }:
    { $words }
notice-diary-file = The mentor’s diary is ready.
notice-report-sent = <b>{ $mentor }</b> sends a report on the work with <b>{ $mentee }</b>, { $begins } – { $ends }.
notice-report-returned =
    The curator asks for more in the report (<b>{ $mentee }</b>):
    { $remark }
notice-report-accepted = The report (<b>{ $mentee }</b>) is accepted. Thank you!
notice-report-file = The mentor’s report is ready.
notice-task-given = { $moved ->
    [1] <b>{ $name }</b>: a task has another day – <b>{ $due }</b>:
   *[other] <b>{ $name }</b> gives you a task. It is due <b>{ $due }</b>:
}
    { $words }
notice-task-cancelled = A task was called off, nothing is to be done: { $title }
notice-task-reported = { $count ->
    [one] <b>{ $name }</b> reports on a task, { $count } message:
   *[other] <b>{ $name }</b> reports on a task, { $count } messages:
}
    { $title }
notice-task-part = On task No. { $number }, <b>{ $name }</b>:
    { $words }
notice-task-returned =
    A task came back: { $title }
    Remark: { $remark }
notice-task-accepted = Task accepted: { $title }. Well done!
notice-task-file = File of the task: { $title }
notice-today =
    Today:

    { $lines }
notice-help-corrected =
    <b>{ $name }</b> corrects a message (No. { $number } “{ $topic }”).

    Corrected: { $words }
notice-help-waiting = <b>{ $name }</b> is waiting for your answer to a request for help (No. { $number } “{ $topic }”, { $urgency }).
notice-help-promised = You promised to answer by now: <b>{ $name }</b>, No. { $number } “{ $topic }”, { $urgency }.
notice-help-urgent = <b>{ $name }</b> asks for an answer right now: No. { $number } “{ $topic }”, { $urgency }.
notice-help-unanswered = <b>{ $name }</b> is waiting for help, and { $helper } hasn't answered yet (No. { $number } “{ $topic }”, { $urgency }). You may need to step in.
notice-help-untaken = <b>{ $name }</b> is waiting for help, and nobody has taken the question yet (No. { $number } “{ $topic }”, { $urgency }). You may need to step in.
notice-help-widened = Question No. { $number } “{ $topic }” ({ $urgency }) has no answer yet. I am asking colleagues who are ready to help with this topic, and will tell you as soon as somebody takes it.
notice-help-slow =
    Nobody has answered question No. { $number } “{ $topic }” ({ $urgency }) yet. Sorry that it takes so long.

    The curator knows the topic and the time, but not your words. If you like, show them the talk.
notice-help-taken = <b>{ $name }</b> takes your question No. { $number } “{ $topic }” ({ $urgency }). The answer will come here.
notice-help-promising = <b>{ $name }</b> will answer by { $hour }: question No. { $number } “{ $topic }” ({ $urgency }).
notice-help-passed = <b>{ $name }</b> will help you with question No. { $number } “{ $topic }” ({ $urgency }).
notice-help-passed-afresh =
    <b>{ $name }</b> helps you now with question No. { $number } “{ $topic }” ({ $urgency }).

    What you wrote before stays between you and your mentor. Please write once more what has happened.
notice-help-passed-on = Question No. { $number } “{ $topic }” ({ $urgency }) is now with <b>{ $name }</b>.
notice-help-offered = A colleague needs help: “{ $topic }”, { $urgency } (No. { $number }). Can you?
notice-help-called = <b>{ $name }</b> asks you to { $part ->
    [heir] take question
   *[colleague] join the talk on question
} No. { $number } “{ $topic }”, { $urgency }. Will you help?
notice-help-calling =
    <b>{ $helper }</b> would like a colleague's help: <b>{ $name }</b>. Question No. { $number } “{ $topic }” ({ $urgency }).

    If they say yes, the colleague sees the talk. If you don't want that, say so.
notice-help-declined = <b>{ $name }</b> can't help with question No. { $number } “{ $topic }” ({ $urgency }).
notice-help-unwanted = Question No. { $number } “{ $topic }” ({ $urgency }) is to do without the colleague: <b>{ $name }</b>.
notice-help-joined = <b>{ $name }</b> joins the talk on question No. { $number } “{ $topic }” ({ $urgency }).
notice-help-closed = <b>{ $name }</b> has closed the request. Mark for the help: { $mark } out of 5 (No. { $number } “{ $topic }”, { $urgency }). Thank you!
notice-help-reopened = <b>{ $name }</b> opens question No. { $number } “{ $topic }” ({ $urgency }) again.
notice-help-silent = <b>{ $name }</b> tells you in confidence: the mentor, { $mentor }, does not answer. The mentor does not know.
notice-silence-settled =
    You said in confidence that your mentor does not answer: <b>{ $mentor }</b>. { $has_answer ->
        [1] It has been seen to; the curator writes: { $answer }
       *[0] The curator says it has been seen to.
    }

    If there is still no answer, say so again: “I need help”. On the pair's card you can ask for another mentor.
notice-roadmap-to-approve =
    The roadmap { $year } waits for your decision. Items: { $count }.
notice-roadmap-approved = The roadmap { $year } was approved on { $day }. I will remind of its dates.
notice-roadmap-returned =
    The roadmap { $year } came back to be corrected.
    Remark: { $remark }
notice-roadmap-soon = Roadmap: to be done by { $day } – <b>{ $title }</b>.
notice-roadmap-today = Roadmap: due today ({ $day }) – <b>{ $title }</b>. If it is done, please mark it.
notice-roadmap-late = Roadmap: was due on { $day } – <b>{ $title }</b>. If it is done, please mark it.
notice-roadmap-weekly = { $count ->
    [one] { $count } item of the roadmap is overdue. Mark what is done or move the date.
   *[other] { $count } items of the roadmap are overdue. Mark what is done or move the date.
}
notice-roadmap-paper = The roadmap is ready.
notice-roadmap-evidence = For an item of the roadmap: <b>{ $title }</b>.
notice-regulation-amended =
    The director changed the regulation by order No. { $number } of { $day }.
    { $name }{ $year ->
        [none] { "" }
       *[other] , for { $year }
    }: { $before } before, { $after } after.

    Pairs at work finish their program by the version they began with.
notice-act-file = A document of the register, No. { $number }.
notice-comparison = The table is ready: the district’s schools side by side, without names.
notice-indicators-file = The indicators are ready: a table for the report and today’s numbers of participants.
notice-swot-file = The SWOT analysis is ready: a table of four lists.
notice-act-register = The register of local acts is ready.
notice-role-granted = You have a new role: <b>{ $role }</b> ({ $organization }). Open /menu.
notice-role-taken = The role <b>{ $role }</b> ({ $organization }) is not yours any more. All you have done is kept, thank you!
notice-unreachable = Messages aren't reaching this person: <b>{ $name }</b>. The bot seems to be blocked; try getting in touch another way.
notice-pause-set = Paused until { $until }: <b>{ $name }</b>. No new pairs until that day.
notice-pause-set-own = The curator has paused you until { $until }: no new pairs until that day. If this is a mistake, end it: /menu – “My questionnaire”.
notice-pause-ended = The pause is over: <b>{ $name }</b>. They can be matched again.
notice-pause-ended-own = Your pause is over: the curator can propose a pair to you again.
notice-answers-corrected = A questionnaire was corrected: <b>{ $name }</b>. See what has changed.
notice-answers-corrected-own = The curator has corrected answers in your questionnaire. See whether all of it is true.
notice-refresh-asked = A year has passed, so let us check: is everything in your questionnaire still true? It takes a minute.
notice-refresh-again = About your questionnaire again: please see whether all of it is still true. It takes a minute, and pairs are found by it.
notice-refresh-silent = { $count ->
    [one] { $count } person has not answered the yearly question about the questionnaire.
   *[other] { $count } people have not answered the yearly question about the questionnaire.
} Who: the lists – “Whom to show” – “questionnaire not refreshed”.
notice-still-searching = { $before ->
    [0] There is no pair for you yet
   *[other] There is no new pair for you yet
}, and it is not because of you. You stay in search: as soon as a suitable mentor is found, the curator will propose them. Meanwhile you can mark whom you would like to work with, and ask for help any day.
notice-support-asked = <b>{ $name }</b> would like support and does not mind your seeing it.
notice-wished = { $count ->
    [one] { $count } colleague would like to work with you. Have a look and mark what you think: it binds you to nothing.
   *[other] { $count } colleagues would like to work with you. Have a look and mark what you think: it binds you to nothing.
}
notice-wish-mutual = Both would like it: <b>{ $mentor }</b> and <b>{ $mentee }</b>. You can propose the pair: /menu – “Find a pair”.
notice-relay =
    Please pass this on: <b>{ $name }</b>. The words:

    { $words }
notice-bank-export = The lists of mentors and mentees are ready.
notice-consent-form = A consent form: { $title }. Print it, sign it and give it to the curator.
notice-own-data = { $format ->
    [json] A copy of your data for programs.
   *[other] A copy of your data to read.
}
notice-erasure-soon =
    You have no role here any more, so your data will be erased on { $day }: the law lets nobody keep them longer.

    To come back, ask the curator or the director for a new link. In “My data” you can get a copy or keep the data.
notice-erasure-act = Act of the destruction of data: { $subject }. Print it, sign it and keep it for three years.
notice-erasure-log = Extract of the log to the act: { $subject }.
notice-audit-export = The log of acts is ready.
notice-summary = The summary is ready.

## Errors

error-not-allowed = Only someone with the right to do this can do it. Open /menu to see what you can do.
error-not-found = This is no longer here. Open /menu to see what there is now.
behalf-speaks-themselves = { $name } writes to the bot in person, so nobody can answer for them.
error-join-first = First come in by an invitation link: your school's curator will give you one.
error-ours = Something broke on our side, not yours. Your message is saved and we'll look into it. Number to quote: { $fault }. Try /menu.
