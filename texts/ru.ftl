# Every word people read in Russian. Read it aloud before you change it: short, warm, on «вы».
# Variables are named in the text itself; HTML is Telegram's: b, i.

## Roles

role-coordinator = координатор
role-curator = куратор
role-director = директор
role-council = совет наставников
role-psychologist = педагог-психолог
role-working_group = рабочая группа
role-assistant = помощник по учёту
role-district = муниципальный координатор
role-mentor = наставник
role-mentee = наставляемый

## Buttons

button-accept = Подходит
button-agree = Согласен(на)
button-amend = Изменить
button-amendments = Что менялось
button-another = Ещё одна ссылка
button-another-person = Да, другой человек
button-answer-form = Ответить на вопросы
button-all-true = Всё верно
button-apart = Не ставить в пару
button-apart-add = Добавить
button-apart-remove = Убрать из списка
button-approve = Утвердить
button-audit-act = Выбрать действие
button-audit-all = Показать всё
button-audit-erasures = Удаление данных
button-audit-file = Журнал в Excel
button-audit-newer = ‹ Новее
button-audit-older = Старше ›
button-audit-period = Выбрать время
button-audit-person = Выбрать человека
button-back = ‹ Назад
button-bank-excel = Списки в Excel
button-begin = Начать
button-cancel-meeting = Отменить встречу
button-change-more = Изменить ещё
button-check-in = Как прошла встреча?
button-clear = Оставить пустым
button-loud = Присылать
button-redacted-on = Без имён
button-redacted-off = С именами
button-open-notice = { $topic ->
    [pair] Открыть: пара
    [application] Открыть: заявление
    [survey] Открыть: вопросы
    [program] Открыть: программа
    [meeting] Открыть: встреча
    [event] Открыть: мероприятие
    [help] Открыть: помощь
    [roadmap] Открыть: дорожная карта
    [diary] Открыть: запись о встрече
    [report] Открыть: отчёт наставника
    [task] Открыть: задание
    [today] Открыть: дела на сегодня
    [relay] Открыть: передать слова
    [file] Открыть: файл
   *[people] Открыть: участники
}
button-open-program = Открыть программу
button-program = Программа
button-program-activities = Мероприятия
button-program-all = Все части
button-program-amend = Изменить
button-program-begin = Начать
button-program-drop = Убрать из плана
button-program-extend = Продлить
button-program-fill = Заполнять по порядку
button-program-history = Редакции
button-program-keep-theirs = Оставить как есть
button-program-news = Что изменилось без вас
button-program-next = Дальше
button-program-no-day = Без этого дня
button-program-no-reason = Без объяснения
button-program-order = Изменить срок приказом
button-program-parts = Части программы
button-program-read = Читать по частям
button-program-remark = Добавить замечание
button-program-remarks = Вернуть с замечаниями
button-program-return = Вернуть программу
button-program-statement = Бланк заявления
button-program-take-back = Вернуть себе и править
button-program-withdraw = Отозвать изменение
button-program-yes-withdraw = Да, отозвать
button-quiet = Не присылать
button-consent = Согласен(на) на пару
button-consent-form = Распечатать бланк
button-consent-keep = Нет, оставить
button-consent-withdraw = Отозвать
button-consent-withdraw-yes = Да, отозвать
button-continue = Продолжить
button-correct = Исправить ответ
button-decline = Отказаться
button-disagree = Не согласен(на)
button-excel = Сводка в Excel
button-everybody = Показать всех
button-enter-person = Записать без Telegram
button-filter = Кого показать
button-from-paper = Записать с бумаги
button-go-on = Продолжить
button-hour-open = Не помню, записать без часа
button-invite-links = Открытые ссылки
button-invite-other = Другой срок или для многих
button-invite-resend = Прислать ещё раз
button-invite-revoke = Отозвать
button-interview = Собеседование
button-keep = Оставить как есть
button-take-home = Взять мои ответы
button-later = Продолжу позже
button-leave = Да, не участвую
button-meetings = Встречи
button-menu = В меню
button-my-consents = Мои согласия
button-wish-order = Мой порядок
button-wish-why = Почему нет
button-wished = Посмотреть, кто просит
button-searching = Кто ждёт наставника
button-searching-tell = Сказать им, что поиск идёт
button-support = Поддержка психолога
button-support-open = Посмотреть
button-support-yes = Да, показать
button-support-not-now = Не сейчас
button-support-change = Изменить
button-support-withdraw = Больше не показывать
button-support-no-note = Ничего не добавлять
button-no-reason = Без объяснения
button-office-forms = Ограничить формами
button-office-grant = Дать роль
button-office-take = Снять роль
button-open-meeting = Открыть встречу
button-open-card = Открыть карточку
button-open-pair = Открыть
button-order-signed = Приказ подписан
button-open-parting = Посмотреть
button-open-application = Открыть заявление
button-application-agree = Да, согласен(на)
button-application-decline = Нет, не сейчас
button-application-answer = Ответить словами
button-application-grant = Решение: да
button-application-partly = Решение: частично
button-application-refuse = Решение: нет
button-application-dismiss = Не разбирать спор
button-application-appoint = Выбрать посредника
button-application-speak = Рассказать, как я это вижу
button-application-propose = Предложить решение
button-application-now = Предложить сейчас
button-application-wait = Подождать
button-application-accept = Согласен(на) с решением
button-application-reject = Не подходит
button-application-object = Попросить другого посредника
button-application-close = Завершить без соглашения
button-application-seen = Ознакомился(лась) с документами
button-application-withdraw = Отозвать заявление
button-application-silent = Без пояснения
button-application-way = Весь путь
button-application-older = Раньше
button-application-newer = Позже
button-application-new = Новое заявление
button-application-mine = Мои заявления
button-application-paper-new = Записать с бумаги
button-application-pass = Пропустить
button-application-whole = Показать всё, что уже есть
button-application-send = Отправить
button-application-go-on = Продолжить
button-application-drop = Удалить черновик
button-application-share = И посредник, и другая сторона
button-application-confide = Только посредник
button-part = Завершить или сменить
button-part-agree = Согласен(на) завершить
button-part-disagree = Хочу продолжать
button-part-withdraw = Отозвать заявление
button-part-grant = Согласовать
button-part-refuse = Отказать с ответом
button-part-order = Приказ подписан: записать
button-part-paper = Заявление в Word
button-part-send = Отправить без причины
button-part-go = Да, отправить
button-part-reword = Написать иначе
button-part-list = Заявления о парах
button-part-whole = Сложить наставничество совсем
button-other-day = Другой день
button-other-time = Другое время
button-pause = Пауза
button-people = Открыть списки
button-mentor-needed = Снова нужен наставник?
button-needed-yes = Да, нужен
button-needed-no = Пока нет
button-needed-again = Мне снова нужен наставник
button-seek-again = Снова искать наставника
button-personal-link = Ссылка для входа
button-previous = ‹ Прошлый вопрос
button-propose = Предложить пару
button-privacy-copy = Получить копию
button-privacy-erase = Удалить мои данные
button-privacy-erase-now = Да, удалить сейчас
button-privacy-keep = Нет, оставить
button-privacy-kept = Что хранится и зачем
button-privacy-seen = Кто видел
button-privacy-stay = Передумал(а), не удалять
button-propose-meeting = Предложить встречу
button-ready = Готово
button-refuse = Не хочу участвовать
button-help-write = Написать
button-reply = Ответить
button-resume = Закончить паузу
button-return = Вернуть с замечанием
button-show = Показать
button-school-director = Ссылка для директора
button-school-new = Создать школу
button-signed-as-is = Подписан под этим номером
button-skip = Пропустить
button-propose-this = Предложить
button-other-place = Изменить место
button-solved = Вопрос решён
button-stay = Нет, остаюсь
button-submit = Всё верно, отправить
button-today = Сегодня
button-wants = Согласен(на)
button-wants-not = Не согласен(на)
button-write-down = Записать ответ
button-yes-cancel = Да, отменить
button-yes-revoke = Да, отозвать
button-yes-take = Да, снять
button-yesterday = Вчера

## Menu

menu-main =
    <b>{ $name }</b>, здравствуйте!
    { $school }

    { $waits }
menu-waits =
    Вас ждёт:
    { $lines }
menu-nothing-waits = Сейчас ничего срочного нет. Выберите, что нужно.
menu-no-role-planned = Сейчас у вас здесь нет роли, и { $day } ваши данные будут удалены. Передумали – откройте «Мои данные». Чтобы снова участвовать, попросите новую ссылку у куратора или директора.
menu-no-role = Сейчас у вас здесь нет роли, и делать ничего не нужно. Если это ошибка или вы вернулись, попросите новую ссылку у директора или куратора. Свои данные можно посмотреть и удалить ниже.
menu-section =
    <b>{ $title }</b>

    Что открыть?
menu-section-documents = Документы и согласия
menu-section-keeping = Ещё
menu-help = Нужна помощь
menu-talks = Обращения за помощью
menu-ready = Готов(а) помочь по темам
menu-measures = Помощь: сроки и темы
menu-my-pairs = Моё наставничество
menu-applications = Заявления
menu-wishes = Кого мне предложить?
menu-wished = Вас хотели бы
menu-my-form = Моя анкета
menu-regulation = Положение школы
menu-rights = Мои права
menu-people = Наставники и наставляемые
menu-match = Подобрать пару
menu-my-programs = Программа
menu-programs = Программы
menu-pairs = Пары и приказы
menu-roadmap = Дорожная карта
menu-roadmap-municipal = Муниципальная дорожная карта
menu-acts = Локальные акты
menu-results = Итоги опросов
menu-consents = Согласия
menu-audit = Журнал действий
menu-privacy = Мои данные
menu-invite = Пригласить
menu-diary = Дневник
menu-reports = Отчёты наставников
menu-my-reports = Мои отчёты
menu-tasks = Задания
menu-support = Ищут поддержки
menu-overview = Наставничество в цифрах
menu-rules = Положение коротко
menu-records = Списки
menu-offices = Роли
menu-settings = Настройки
menu-schools = Школы района
menu-places = Сменить организацию

todo-consent = прочитать и подтвердить согласие
todo-intake = заполнить анкету – минут десять
todo-intake-go-on = закончить анкету: ответы сохранены
todo-entering-go-on = закончить анкету с бумаги: <b>{ $name }</b>
todo-entry = до первой встречи рассказать, чего вы ждёте: <b>{ $name }</b>
todo-closing = ответить на вопросы об итогах программы: <b>{ $name }</b>
todo-review = оценить программу года: анкета куратора
todo-pair-consent = решить, согласны ли вы на пару: { $name }
todo-meeting-answer = ответить, подходит ли время встречи: { $name }
todo-group-meeting = ответить, придёте ли на встречу группы: { $name }
todo-next-meeting = договориться о следующей встрече: { $name }
todo-first-meeting = договориться о первой встрече: { $name }
todo-first-meeting-group = назначить первую встречу группы: { $name }
todo-check-in = рассказать, как прошла встреча: { $name }
todo-meeting-ahead = встреча: { $name }
todo-diary-confirm = подтвердить запись о встрече
todo-report-due = написать отчёт о работе: { $name }
todo-report-late = срок отчёта прошёл: { $name }
todo-report-read = прочитать отчёты наставников: { $count }
todo-report-missing = отчёты не сданы в срок: { $count }
todo-task-today = сегодня срок задания: { $name }
todo-task-late = срок прошёл, задание: { $name }
todo-task-returned = доделать задание: { $name }
todo-task-soon = задание { $name }
todo-task-check = { $count ->
    [one] проверить { $count } задание
    [few] проверить { $count } задания
   *[other] проверить { $count } заданий
}
todo-task-late-theirs = { $count ->
    [one] срок прошёл у { $count } задания, которое вы дали
   *[other] срок прошёл у { $count } заданий, которые вы дали
}
todo-support = решить, показать ли психологу, что нужна поддержка
todo-wish = отметить, с кем хотелось бы работать
todo-wished = { $count ->
    [one] посмотреть: { $count } коллега хотел бы работать с вами
    [few] посмотреть: { $count } коллеги хотели бы работать с вами
   *[other] посмотреть: { $count } коллег хотели бы работать с вами
}
todo-refresh = подтвердить, что в анкете всё верно
todo-mentor-needed = ответить, нужен ли вам наставник ещё
todo-help-call = ответить, сможете ли помочь коллеге
todo-help-unanswered = подключиться: просьбы о помощи без ответа ({ $count })
todo-silence = разобраться: наставник не отвечает ({ $count })
todo-help = ответить на просьбу о помощи: { $name }
todo-match = { $count ->
    [one] { $count } человек ждёт наставника
    [few] { $count } человека ждут наставника
   *[other] { $count } человек ждут наставника
}
todo-papers = { $count ->
    [one] записать бумажные согласия: { $count } пара
    [few] записать бумажные согласия: { $count } пары
   *[other] записать бумажные согласия: { $count } пар
}
todo-program-begin = составить программу наставничества вместе до { $by }: <b>{ $name }</b>
todo-program-write = дописать программу наставничества до { $by }: <b>{ $name }</b>
todo-program-agree = прочитать программу и согласиться: <b>{ $name }</b>
todo-program-returned = поправить программу по замечаниям: <b>{ $name }</b>
todo-program-decide = решить по программам: { $count }
todo-parting-decide = решить по заявлениям о парах: { $count }
todo-parting-order = записать приказы о завершении пар: { $count }
todo-application-decide = решить по заявлениям: { $count }
todo-application-word = ответить по заявлению: { $name }
todo-application-proposed = ответить на предложение посредника
todo-application-draft = закончить заявление: черновик сохранён
todo-parting-offered = ответить, завершать ли пару: <b>{ $name }</b>
todo-resting = помочь парам, которые давно не встречаются: { $count }
todo-resting-pair = помочь паре, которая давно не встречается: { $name }
todo-program-late = { $count ->
    [one] { $count } программа наставничества не готова в срок
    [few] { $count } программы наставничества не готовы в срок
   *[other] { $count } программ наставничества не готовы в срок
}
todo-signing = { $count ->
    [one] отметить подписанный приказ: { $count } пара
    [few] отметить подписанные приказы: { $count } пары
   *[other] отметить подписанные приказы: { $count } пар
}
todo-roster = { $count ->
    [one] рассмотреть { $count } список года
    [few] рассмотреть { $count } списка года
   *[other] рассмотреть { $count } списков года
}
todo-roster-returned = { $count ->
    [one] поправить { $count } список года: его вернули с замечанием
    [few] поправить { $count } списка года: их вернули с замечанием
   *[other] поправить { $count } списков года: их вернули с замечанием
}
todo-approve = { $count ->
    [one] утвердить { $count } пару
    [few] утвердить { $count } пары
   *[other] утвердить { $count } пар
}
todo-roadmap-approve = решить, утверждать ли дорожную карту
todo-roadmap-returned = поправить дорожную карту: директор вернул её с замечанием
todo-roadmap-late = { $count ->
    [one] срок прошёл: { $count } пункт дорожной карты
    [few] срок прошёл: { $count } пункта дорожной карты
   *[other] срок прошёл: { $count } пунктов дорожной карты
}
todo-roadmap-item = ближайшее: { $name }
todo-first-school = создать первую школу района
todo-invite-directors = { $count ->
    [one] пригласить директора: { $count } школа ждёт
    [few] пригласить директоров: { $count } школы ждут
   *[other] пригласить директоров: { $count } школ ждут
}
todo-appoint-curator = назначить куратора – с этого всё начинается
todo-invite-people = пригласить наставников и наставляемых

do-consent = Прочитать согласие
do-intake = Заполнить анкету
do-intake-go-on = Закончить анкету
do-entering-go-on = Анкета с бумаги: { $name }
do-entry = Рассказать, чего вы ждёте: { $name }
do-closing = Рассказать об итогах: { $name }
do-review = Анкета куратора
do-pair-consent = Пара: { $name }
do-meeting-answer = Время встречи: { $name }
do-group-meeting = Приду ли: { $name }
do-next-meeting = Встречи: { $name }
do-first-meeting = Встречи: { $name }
do-first-meeting-group = Группа: { $name }
do-check-in = Как прошла встреча? { $name }
do-meeting-ahead = Встреча: { $name }
do-diary-confirm = Запись о встрече: всё верно?
do-report-due = Отчёт: { $name }
do-report-late = Отчёт: { $name }
do-report-read = Отчёты наставников
do-report-missing = Отчёты наставников
do-task-today = Задание: { $name }
do-task-late = Задание: { $name }
do-task-returned = Задание: { $name }
do-task-soon = Задание { $name }
do-task-check = Проверить задания
do-task-late-theirs = Задания: срок прошёл
do-support = Поддержка психолога
do-wish = Кого мне предложить?
do-wished = Вас хотели бы
do-refresh = Моя анкета: всё верно?
do-mentor-needed = Нужен ли вам наставник ещё?
do-help-call = Помочь коллеге?
do-help-unanswered = { menu-measures }
do-silence = Наставник не отвечает: { $count }
do-help = Ответить: { $name }
do-match = Подобрать пару
do-papers = Пары и приказы
do-roster = Списки года
do-roster-returned = Поправить список года
do-program-begin = Составить программу: { $name }
do-program-write = Дописать программу: { $name }
do-program-agree = Программа ждёт вашего «да»: { $name }
do-program-returned = Замечания к программе: { $name }
do-program-decide = Программы
do-parting-decide = Заявления о парах
do-parting-order = Заявления о парах
do-application-decide = Заявления
do-application-word = Заявление: { $name }
do-application-proposed = Предложение посредника
do-application-draft = Закончить заявление
do-parting-offered = Завершать ли пару?
do-resting = Пары: давно не встречались
do-resting-pair = Пара: { $name }
do-program-late = Программы: срок прошёл
do-signing = Пары и приказы
do-approve = Пары и приказы
do-roadmap-approve = Дорожная карта: решить
do-roadmap-returned = Дорожная карта: замечание
do-roadmap-late = Дорожная карта: срок прошёл
do-roadmap-item = { $name }
do-first-school = Создать школу
do-invite-directors = Школы района
do-appoint-curator = Назначить куратора
do-invite-people = Пригласить

help-screen = { $words }
help-known =
    Я помогаю наставникам и наставляемым работать вместе: знакомлю, напоминаю о встречах, передаю просьбы о помощи.

    /menu – всё, что можно сделать
    /help_me – попросить о помощи прямо сейчас
    /cancel – прервать начатое, ответы сохранятся
    /language – язык, русский или английский

    Если что-то не получается, напишите куратору своей школы.
help-stranger =
    Здравствуйте! Я бот школьного наставничества.

    Чтобы войти, откройте ссылку-приглашение, которую вам дали куратор или директор. Ссылки нет – попросите её у куратора своей школы.

    /language – язык, русский или английский
language-screen = На каком языке будем говорить?
language-name = Русский

command-menu = Всё, что можно сделать
command-help-me = Попросить о помощи
command-help = Что умеет бот
command-cancel = Прервать начатое
command-privacy = Мои данные: что хранится, копия, удаление
command-language = Язык, language

nothing-to-cancel = Прерывать сейчас нечего. Вот что есть.
cancelled = Хорошо, прервались. Всё, что вы успели ответить, сохранено.
command-unknown = Такой команды нет. Есть: /menu, /help_me, /help, /privacy, /cancel, /language.
unexpected = Здесь я жду нажатия кнопки. Выберите её, пожалуйста, под сообщением ниже – или откройте /menu.
remainder-refused = Это продолжение слишком длинного сообщения, его я тоже не записал. Пришлите, пожалуйста, короче – одним сообщением.
unexpected-kind = Здесь нужен ответ словами. Напишите его, пожалуйста, обычным сообщением – вопрос повторю ниже.
words-whose = Этих слов я здесь не ждал, но сохранил. Что с ними сделать?
words-to = Передать: { $name }, № { $number } «{ $topic }»
words-other-talk = Другой вопрос…
words-reopen = Открыть № { $number } снова и передать
words-ask = Попросить помощи этими словами
words-nobody = Ничего, вернуться в меню
words-gone = Эти слова я уже передал или храню их больше дня. Напишите, пожалуйста, ещё раз.
edited-too-late = Правку я вижу, но прежние слова уже приняты. Если важно, отправьте новое сообщение.
private-only = Я разговариваю один на один. Напишите мне, пожалуйста, в личном чате.
stale-button = Эта кнопка уже не действует. Вот что сейчас.

## Places

places-list =
    Вы участвуете в нескольких организациях. Сейчас вы здесь: <b>{ $here }</b>.

    Куда перейти?
organization-not-yours = Там вы больше не участвуете. Откройте /menu: там то, что есть сейчас.

## Schools of a district

school-list-none =
    <b>Школы района</b>

    { $own }

    Пока ни одной. Создайте первую: это три вопроса.
school-list =
    <b>Школы района: { $count }</b>

    Участников: { $people }. Пар работает: { $active }, завершили программу: { $completed }.

    { $own }

    Выберите школу, чтобы увидеть подробности.
school-own = Своя программа района: участников – { $people }, пар работает – { $active }, завершили – { $completed }.
school-line = { $name } · { $people } чел., пар: { $active }
school-profile =
    Новая школа. По какому положению она будет работать?

    Выберите самое близкое; пока в школе нет пар, его можно сменить.
school-zone = В каком часовом поясе школа? Выберите город – или напишите пояс, например: Asia/Chita
school-name =
    Положение: { $profile }. Пояс: { $zone }.

    Как называется школа? Например: «Школа № 5»
school-card =
    <b>{ $name }</b>

    Положение: { $profile }
    Пояс: { $zone }
    Директор: { $head }

    Люди: { $people }
    Пары: { $pairs }
school-people = кураторов – { $curators }, наставников – { $mentors }, наставляемых – { $mentees }
school-head-in = вошёл
school-head-invited = ссылка выдана, ещё не вошёл
school-head-none = ещё не приглашён – <b>отправьте ссылку</b>
school-no-pairs = пока нет
school-link-sent = Ссылка – в отдельном сообщении. Перешлите его директору.

## Offices

office-list =
    <b>Кто за что отвечает: { $count }</b>

    Выберите человека, чтобы дать ему роль или снять её. Того, кого здесь ещё нет, пригласите ссылкой.
office-card =
    <b>{ $name }</b>
    Роли: { $roles }

    { $more }
office-no-deputy = По вашему положению эту роль ({ $role }) занимает заместитель руководителя, а в списке сотрудников такой должности у человека нет. Проверьте; назначению это не мешает.
office-forms-chosen = Только эти формы: { $forms }
office-grant = { $name }. Какую роль дать?
office-take = { $name }. Какую роль снять?
office-sure =
    { $name }. Снять роль «{ $role }»? Сделанное сохранится.
office-forms =
    { $name }: какие формы наставничества ведёт этот куратор?

    Отметьте нужные; если не отмечена ни одна – все. Людей и пары других форм куратор видеть не будет.
office-held = Эта роль уже есть: { $name }.
office-not-held = Этой роли уже нет: { $name }.
office-own = Свою роль снять нельзя: попросите того, кто её дал.
office-by-link = Наставником и наставляемым становятся только по ссылке: там человек сам соглашается участвовать.

## Settings

setting-list =
    <b>Настройки: { $name }</b>

    Что изменить?
setting-name = Название
setting-full_name = Полное название
setting-short_name = Краткое название
setting-address = Адрес
setting-city = Город или село
setting-head_name = Руководитель
setting-head_post = Должность руководителя
setting-zone = Часовой пояс
setting-year_begins = Учебный год с
setting-year_ends = Учебный год до
setting-quiet_begins = Тихие часы с
setting-quiet_ends = Тихие часы до
setting-quiet_weekends = Тихие выходные
setting-redacted = Уведомления без имён
setting-profile = Положение
setting-yes = да
setting-no = нет
setting-value =
    { $question }

    { $now }
setting-now = Сейчас: <b>{ $value }</b>
setting-empty = Сейчас не заполнено.
setting-blank = не заполнено
setting-ask-name = Как называть вас в чате? Например: «Школа № 5»
setting-ask-full_name = Полное название – как в уставе, для приказов и положений. Например: Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»
setting-ask-short_name = Краткое название – как в уставе. Например: МБОУ «СОШ № 5»
setting-ask-address = Адрес для документов. Например: 664000, г. Иркутск, ул. Лесная, д. 1
setting-ask-city = Где подписывают документы? Например: г. Иркутск
setting-ask-head_name = Кто подписывает документы? Фамилия, имя и отчество. Например: Соколова Мария Петровна
setting-ask-head_post = Должность того, кто подписывает. Например: Директор
setting-ask-zone = Часовой пояс сейчас: <b>{ $zone }</b>. Выберите город – или напишите пояс, например: Asia/Chita
setting-ask-year_begins = С какого дня начинается учебный год? День и месяц. Например: 01.09
setting-ask-year_ends = Какого дня учебный год заканчивается? День и месяц. Например: 31.05
setting-ask-quiet_begins = Со скольки вечером не беспокоить? Например: 20:00
setting-ask-quiet_ends = До скольки утром не беспокоить? Например: 8:00
setting-ask-quiet_weekends = Присылать ли напоминания в выходные? Просьбы о помощи приходят всегда, в тихое время – без звука.
setting-ask-redacted =
    Писать ли в уведомлениях имена, слова и прикладывать файлы?

    Без имён уведомление скажет только, о чём оно, а всё остальное покажет по кнопке «Открыть». Так чужой взгляд на экран ничего не узнает.
setting-ask-profile = { $can ->
    [yes] Сейчас вы работаете по положению: <b>{ $profile }</b>. На какое перейти?
   *[no] Вы работаете по положению: <b>{ $profile }</b>. Пары уже есть, и они сложились по нему, поэтому сменить его нельзя.
}
setting-profile-has-pairs = Пары уже есть, и они сложились по нынешнему положению. Сменить его можно, только пока пар нет.
setting-year-one-day = Так учебный год начался бы и закончился в один день. Нужен другой день. Например: 31.05

## Overview

overview-totals =
    <b>Наставничество в цифрах</b>

    Люди:
    { $people }

    Пары:
    { $pairs }

    Здесь только числа: ни имён, ни ответов.
overview-line = • { $what }: { $count }
overview-none = • пока нет
overview-regulation =
    <b>Положение: { $title }</b>
    Срок программы: от { $low } до { $high } мес.

    <b>{ $part }</b>
    { $lines }
rules-forms = Формы
rules-kinds = Виды
rules-categories = Кому нужен наставник
rules-criteria = Кто может быть наставником
rules-stages = Этапы года
rules-endings = Как завершается программа
rules-mine = Что поручено мне
rules-holder = Кто это по положению: { $holder }
records-which = Какой список открыть?
records-list =
    <b>{ $title }: { $count }</b>

    { $lines }
records-line = • { $name } · анкета готова: { $ready }, пар: { $pairs }
records-none = Пока никого.
records-page = Страница { $number }

## Zones

zone-europe-kaliningrad = Калининград
zone-europe-moscow = Москва
zone-europe-samara = Самара
zone-asia-yekaterinburg = Екатеринбург
zone-asia-omsk = Омск
zone-asia-novosibirsk = Новосибирск
zone-asia-krasnoyarsk = Красноярск
zone-asia-irkutsk = Иркутск
zone-asia-yakutsk = Якутск
zone-asia-vladivostok = Владивосток
zone-asia-magadan = Магадан
zone-asia-kamchatka = Камчатка

## Joining

join-about =
    Здравствуйте! Вас приглашают: <b>{ $organization }</b>. Ваша роль – <b>{ $role }</b>. { $for_whom }

    { $kind ->
        [mentee] Наставник поможет с уроками, документами и всем, что непросто. Пара складывается, только если согласны оба.
        [mentor] Вы поддержите коллегу: встречи, советы, помощь, когда она нужна. Пара складывается, только если согласны оба.
        [director] Вы назначаете куратора, утверждаете пары и подписываете приказ. Остальное ведёт куратор.
        [district] Вы создаёте школы района, приглашаете их директоров и видите итоги числами, без имён.
        [curator] Вы ведёте списки, подбираете пары и видите, кому нужна помощь. О сроках я напомню.
       *[other] Вы поможете школе вести наставничество.
    }

    Участие добровольное. Сначала скажу, что и зачем хранится, и спрошу согласие; до него я ничего не записываю.
consent-participation =
    <b>Согласие на участие</b>

    Вы соглашаетесь участвовать в программе наставничества: { $organization }. Передумать можно в любой момент, объяснять причину не нужно.

    Согласны участвовать?
consent-personal-data =
    <b>Согласие на обработку персональных данных</b>

    Кто обрабатывает: { $organization }.
    Зачем: чтобы подобрать пару, вести программу и оформить приказ.
    Что: имя, должность, ответы анкет, встречи, обращения за помощью, номер чата в Telegram.
    Кто видит: куратор, координатор, если он есть, и директор; напарник – имя и то, что вы ему пишете. Ответы о наставнике ему не показывают.
    Как долго: пока идёт программа; отозвать согласие можно в любой момент.

    Нажатие записывает ваше желание. Подписать согласие на бумаге попросят отдельно.

    Согласны?
consent-personal-data-district =
    <b>Согласие на обработку персональных данных</b>

    Кто обрабатывает: { $organization }.
    Зачем: чтобы вы могли вести школы района в боте и получать их итоги.
    Что: имя, должность, то, что вы делаете в боте, номер чата в Telegram.
    Кто видит: директора школ района – имя и приглашения от вас; журнал действий – координатор вашей организации.
    Как долго: пока вы ведёте район; отозвать согласие можно в любой момент.

    Нажатие записывает ваше желание. Подписать согласие на бумаге попросят отдельно.

    Согласны?
consent-personal-data-office =
    <b>Согласие на обработку персональных данных</b>

    Кто обрабатывает: { $organization }.
    Зачем: чтобы вы могли делать своё дело в программе наставничества и чтобы оформить её документы.
    Что: имя, должность, то, что вы делаете и пишете в боте, номер чата в Telegram.
    Кто видит: куратор, координатор, если он есть, и директор; остальные – имя и то, что вы им пишете.
    Как долго: пока у вас есть эта роль; отозвать согласие можно в любой момент.

    Нажатие записывает ваше желание. Подписать согласие на бумаге попросят отдельно.

    Согласны?
consent-labour =
    <b>Согласие наставника</b>

    { $organization } поручает вам помогать коллеге в освоении профессии (статья 351.8 Трудового кодекса).
    Поручают только с вашего письменного согласия. Содержание, срок, форма и доплата – в дополнительном соглашении к трудовому договору.
    Отказаться раньше срока можно в любой момент, предупредив за три рабочих дня; объяснять причину не нужно.

    Нажатие записывает ваше желание. Подписать согласие на бумаге попросят отдельно.

    Согласны быть наставником?
consent-publication =
    <b>Согласие на публикацию</b>

    { $organization } расскажет о наставничестве на своём сайте. Вы решаете, что можно показать о вас, – каждое отдельно.
    Можно не разрешать ничего: на участие это не влияет. Изменить решение можно в любой момент, и лишнее с сайта уберут.

    Отметьте, что можно публиковать.
join-declined =
    Хорошо, ничего не записано. Если передумаете, откройте ссылку снова или попросите новую у куратора.
left =
    Удалил ваше имя, согласия и ответы. Если захотите вернуться, попросите у куратора новую ссылку.
join-name = { $question }
join-name-ask =
    Как вас зовут? Напишите фамилию, имя и отчество – { $role ->
        [director] так они будут стоять под приказами.
        [curator] так они попадут в приказ о вашем назначении.
        [coordinator] так они попадут в приказ о вашем назначении.
        [mentor] так они попадут в приказ.
        [mentee] так они попадут в приказ.
        [district] так они будут стоять в документах района.
       *[other] так вас увидят коллеги.
    }

    Например: Соколова Мария Петровна
join-name-listed = <b>{ $name }</b> – это вы? Так записано в списке школы. Если что-то не так, напишите фамилию, имя и отчество.
join-listed = Ссылка на имя: { $name }. Если это не вы, откажитесь – ссылка останется целой.
link-of-another = Эта ссылка – для другого человека: { $name }. Передайте её, пожалуйста, а себе попросите свою у куратора.
leave-sure =
    Тогда я удалю ваше имя, согласия и ответы. Вернуться можно будет по новой ссылке.

    Точно не участвуете?

name-expected = Не разобрал имя. Нужны фамилия, имя и, если есть, отчество буквами. Например: Соколова Мария Петровна.
consent-categories-empty = Ничего не отмечено. Отметьте хотя бы одно, например «Имя», или отзовите согласие.
leave-last-director = Вы единственный директор. Сначала пригласите другого: иначе некому будет подписывать и назначать.
leave-last-district = За район отвечаете только вы. Сначала пригласите ещё кого-нибудь: иначе некому будет открывать школы и приглашать директоров.
link-unknown = Такой ссылки нет. Проверьте, что открыли её целиком, или попросите новую у куратора.
link-used = Эта ссылка уже сработала: она одноразовая. Если её открыли не вы, попросите у куратора новую.
link-for-another = Эта ссылка для другого человека: { $name }. Вы уже вошли под своим именем.
link-expired = Срок ссылки вышел. Попросите у куратора новую.
link-revoked = Эту ссылку отозвали. Попросите у куратора новую.
link-role-held = { $role ->
    [mentor] Вы уже вошли как наставник. Откройте /menu.
    [mentee] Вы уже вошли как наставляемый. Откройте /menu.
   *[other] Эта роль у вас уже есть. Откройте /menu.
}
leave-in-pair = Вы в паре, и просто так она не закроется. Откройте /privacy: там можно отозвать согласие или удалить данные, и я скажу, что будет с парой.

## Consents

consent-not-given = Этого согласия сейчас нет, отзывать нечего.
consent-recorded = Записал. Спасибо!
consent-withdrawn = Согласие отозвано. Всем, кого это касается, я напишу.
consent-title-participation = Участие в программе
consent-title-personal-data = Персональные данные
consent-title-labour = Поручение наставничества
consent-title-publication = Публикация
consent-category-name = Имя
consent-category-post = Должность
consent-category-photo = Фотография
consent-category-results = Результаты
consent-mark-missing = нет
consent-lacks = не хватает согласия
consent-mark-outdated = согласие нужно обновить
consent-mark-chat = есть в чате, нужна подпись
consent-mark-paper = подписано
consent-mark-withdrawn = отозвано
consent-standing-missing = пока нет
consent-standing-outdated = слова изменились, согласие нужно обновить
consent-standing-chat = есть в чате с { $day }, бумага ещё не записана
consent-standing-paper = подписано { $day }, хранится: { $place }
consent-standing-withdrawn = отозвано { $day }
consent-entry = { $title } · { $mark }
consent-person-complete = { $name } · всё подписано
consent-list-mine = { $count ->
    [0] <b>Мои согласия</b>

        Сейчас ни одного: вы нигде не участвуете.
   *[other] <b>Мои согласия</b>

        Каждое – само по себе. Откройте, чтобы прочитать слова, распечатать или отозвать.
}
consent-card-mine =
    { $words }

    Сейчас: { $standing }.
consent-card-left =

    Чтобы снова участвовать, попросите новую ссылку у куратора или директора: там я спрошу о согласиях заново.
consent-withdraw = { $words }
consent-withdraw-participation =
    <b>Отозвать согласие на участие?</b>

    { $pairs ->
        [0] Вы перестанете участвовать в программе и уйдёте из списков.
       *[other] Ваша пара завершится сразу, встречи отменятся. Напарнику и куратору я напишу. Из списков вы уйдёте.
    }
    Данные останутся до удаления: /privacy. Если вы не вернётесь за 30 дней, их удалят и без этого.
consent-withdraw-labour =
    <b>Отказаться от поручения наставничества?</b>

    { $resigning ->
        [0] Вы перестанете быть наставником, предложенные пары не сложатся.
       *[other] Пара, которая работает, закончится через три рабочих дня, как велит закон; остальные не сложатся.
    } Наставляемому и куратору я напишу. Причину объяснять не нужно.
consent-withdraw-personal-data =
    <b>Отозвать согласие на обработку персональных данных?</b>

    Без него участвовать нельзя: остальные согласия тоже отзываются, ваши роли закончатся.{ $pairs ->
        [0] {""}
       *[other] {" "}Пара завершится, напарнику и куратору я напишу.
    }
    Через { $days } дней данные будут удалены. До этого дня можно передумать.
consent-withdraw-publication =
    <b>Отозвать согласие на публикацию?</b>

    Новых публикаций о вас не будет, а то, что есть на сайте, уберут. На участие это не влияет.
consent-list = { $count ->
    [0] <b>Согласия</b>

        У всех всё подписано.
   *[other] <b>Согласия</b>

        Чего-то не хватает, человек: { $count }. Они сверху.
}
consent-card =
    <b>{ $name }</b>

    { $lines }
consent-line = • { $title }: { $standing }
consent-record = Записать бумагу: { $title }
consent-print = Бланк: { $title }
consent-categories =
    <b>{ $name }</b>, { $title }

    Что разрешено на подписанном листе? Отметьте и нажмите «Готово».
consent-day =
    <b>{ $name }</b>, { $title }

    Когда подписано? Нажмите кнопку или напишите дату, например 01.09.2026.
consent-place =
    <b>{ $name }</b>, { $title }

    Где хранится подписанный лист? Нажмите кнопку или напишите место.
withdrawal-reason-participation = человек больше не участвует в программе
withdrawal-reason-personal-data = человек больше не участвует в программе
withdrawal-reason-labour = наставник отказался от поручения
withdrawal-reason-publication = отозвано согласие на публикацию

## Privacy

bullet = • { $words }
privacy-stranger = О вас я ничего не храню: вы ещё не вошли по ссылке.
privacy-main =
    <b>Мои данные</b>

    { $words }
privacy-main-free = Здесь видно, что о вас хранится, кто это видел, и можно всё забрать или удалить.
privacy-main-left =
    Сейчас у вас здесь нет роли, но то, что вы рассказали, на месте. Чтобы вернуться, попросите новую ссылку у куратора или директора: роль и пара сами не возвращаются.

    Не вернётесь за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } – данные удалятся сами: дольше хранить их закон не разрешает. Забрать копию или удалить их можно и сейчас.
privacy-main-planned = { $why ->
    [left] Роли у вас здесь больше нет, поэтому { $day } ваши данные будут удалены.
   *[other] Согласие отозвано, { $day } ваши данные будут удалены.
} До этого дня можно передумать.
privacy-stays = Хорошо, сейчас ничего не удалю. Роль и пара сами не вернутся: попросите у куратора или директора новую ссылку. Анкета сохранилась.
privacy-kept =
    <b>Что хранится и зачем</b>

    { $lines }

    Хранится не дольше и тогда, когда о вас этого нет:
    { $terms }
privacy-kept-line = • <b>{ $what }</b>: { $count }. { $why } Срок: { $term }.
privacy-term-line = • { $what }: { $term }
privacy-term = { $days ->
    [0] пока вы участвуете
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
privacy-term-held = приказы и кадровые бумаги школа хранит, сколько велит закон, и после удаления остального
data-identity = Имя, роли, чат
data-consents = Согласия
data-answers = Ответы анкет и заметки о подборе
data-pairs = Пары
data-programs = Персональные программы
data-meetings = Встречи и отзывы
data-events = Мероприятия: ответы и присутствие
data-applications = Заявления и решения по ним
data-unsent = Неотправленные заявления
data-disputes = Слова в спорах
data-diary = Дневник наставника
data-reports = Отчёты наставников
data-tasks = Задания и отчёты о них
data-help = Просьбы о помощи
data-remedies = Что вам помогло
data-notices = Уведомления
data-words = Слова, ждущие адресата
data-updates = Сообщения в обработке
data-faults = Сообщения, на которых бот сломался
data-chats = Место в разговоре с ботом
data-former = Сотрудники, которые больше не работают
data-receipts = Отметки о сделанном
data-tables = Присланные таблицы сотрудников
data-wishes = Отметки «хочу», «можно», «нет»
data-left = Данные ушедших
data-audit = Журнал действий
data-acts = Акты об уничтожении
data-papers = Приказы, списки года, соглашения и локальные акты, где вы названы
data-office = Что вы сделали по должности: приглашения, положение, дорожная карта, бланки
data-other = Прочее
why-identity = Чтобы обращаться к вам и оформить приказ.
why-consents = Чтобы было видно, на что вы согласны.
why-answers = Чтобы подобрать пару.
why-pairs = Чтобы вести программу и посчитать итоги.
why-programs = Чтобы вы и коллега вели программу, а куратор её утвердил.
why-meetings = Чтобы напомнить и увидеть, что помогает.
why-events = Чтобы позвать, напомнить и знать, кто чему учился.
why-applications = Чтобы решать и помнить, что решено.
why-unsent = Чтобы их можно было закончить.
why-disputes = Чтобы посредник помог договориться.
why-diary = Чтобы помнить, о чём договорились.
why-reports = Чтобы куратор знал, как идёт работа.
why-tasks = Чтобы наставник мог дать задание и проверить его.
why-help = Чтобы передать вопрос и ответ.
why-remedies = Чтобы предложить коллегам то, что помогло, если вы разрешили.
why-notices = Чтобы ничего не прислать дважды.
why-words = Чтобы не потерять то, что вы написали.
why-updates = Чтобы ничего не пропало при сбое.
why-faults = Чтобы разобраться в сбое.
why-chats = Чтобы продолжить с того же места.
why-former = Чтобы посчитать показатели года.
why-receipts = Чтобы нажатие не сработало дважды.
why-tables = Чтобы показать ошибки до записи.
why-wishes = Чтобы учесть, с кем вам хотелось бы работать.
why-left = Чтобы можно было вернуться.
why-audit = Чтобы знать, кто что видел.
why-acts = Этого требует закон.
why-papers = Чтобы документы о вашей работе можно было найти: хранить их требует закон.
why-office = Чтобы было видно, кто принял решение.
why-other = Для работы программы.
privacy-seen =
    <b>Кто видел ваши данные</b>

    { $lines }
privacy-seen-title = Кто видел данные
privacy-seen-line = { $time } – { $who }: { $act }
privacy-seen-nobody = Пока никто, кроме вас.
privacy-goes-papers = Строки о вас в списках года и у партнёров
privacy-erase =
    <b>Удалить ваши данные?</b>

    Исчезнет:
    { $goes }

    Останется без имени: сколько было встреч и оценок, и запись в журнале.
    { $held }
    { $pairs ->
        [0] Вернуться можно будет только по новой ссылке.
       *[other] Ваша пара завершится, напарнику и куратору я напишу. Вернуться можно будет только по новой ссылке.
    }
    Удалю сразу; по закону на это есть { $days } дней. Отменить это нельзя.
privacy-erase-held = Останется у школы по закону: { $orders }.
privacy-erase-everywhere = Данные исчезнут во всех ваших организациях: { $places }.
privacy-erased =
    Всё удалено. Вот акт об этом, сохраните его, если нужен.

    Переписку в этом чате хранит Telegram: удалите её сами. Спасибо, что были с нами!
person-erased = участник удалён
erasure-not-scheduled = Удаление не назначено, отменять нечего.
erasure-reason-asked = по просьбе участника
erasure-reason-withdrawn = согласие на обработку персональных данных отозвано
erasure-reason-again = копия базы вернула данные, удалённые раньше
erasure-reason-left = участник покинул программу
erasure-subject = участник № { $number }
erasure-order = приказ № { $number } от { $day }
erasure-entry = № { $number } · участник № { $subject } · { $day }
erasure-act-title = Акт № { $number } об уничтожении персональных данных
erasure-log-title = Выгрузка из журнала событий к акту № { $number }
erasure-act-fact = { $name }: { $value }
erasure-act-subject = Чьи данные
erasure-act-kinds = Категории данных и число записей
erasure-act-system = Информационная система
erasure-act-system-name = бот наставничества, база данных организации
erasure-act-reason = Причина
erasure-act-asked = Дата обращения
erasure-act-done = Дата и время уничтожения
erasure-act-way = Способ
erasure-act-way-done = записи удалены с затиранием освобождённого места, имя в общих записях заменено, итоги обезличены
erasure-act-held = Хранится по закону и не уничтожено
erasure-act-nothing-held = ничего
erasure-act-law = Составлен по требованиям к подтверждению уничтожения персональных данных (приказ Роскомнадзора от 28.10.2022 № 179). Хранится три года.
erasure-act-signed = Должность, подпись, фамилия и инициалы:
own-data-title = Копия моих данных, { $day }
own-data-note = Здесь всё, что можно сказать словами. Записи целиком, до последнего поля, – во втором файле, для программ.
own-line = { $name }: { $value }
own-col-purpose = согласие
own-col-role = роль
own-col-kind = вид
own-col-now = сейчас
own-col-outcome = как прошло
own-col-title = название
own-col-post = должность
own-col-email = почта
own-col-hired = работает с
own-col-since = с какого дня
own-col-given = дано
own-col-signed = подписано
own-col-kept = хранится
own-col-withdrawn = отозвано
own-col-begins = первый день
own-col-ends = последний день
own-col-when = когда
own-col-met = познакомились
own-col-minutes = минут
own-col-place = где
own-col-topic = тема
own-col-words = слова
own-col-before = было
own-col-after = стало
own-col-goals = цели
own-col-reason = причина
own-col-mark = оценка
own-col-file = файл
own-col-number = номер
own-col-dated = от
own-col-begun = начато
own-col-asked = подано
own-col-decided = решено
own-col-closed = закрыто
own-col-due = срок
own-col-last = последний день
own-col-answer = ответ
own-col-said = записано
own-col-until = до какого дня
own-col-comes = собираюсь прийти
own-col-came = присутствие

## Audit

audit-page =
    <b>Журнал действий</b>: { $total }, страница { $page } из { $pages }

    { $lines }
audit-nothing = Таких записей нет.
audit-line = • { $time }: <b>{ $actor }</b> – { $act }{ $about }{ $details }
audit-about = , { $name }
audit-by-itself = бот
audit-detail-count = всего { $value }
audit-detail-items = пунктов: { $value }
audit-detail-pairs = пар: { $value }
audit-detail-version = редакция { $value }
audit-person-gone = участник № { $number }
audit-person = Чьи записи показать?
audit-act = Какие действия показать?
audit-period = За какое время?
audit-period-week = За неделю
audit-period-month = За месяц
audit-period-year = За год
audit-period-all = За всё время
audit-erasures = { $count ->
    [0] <b>Удаление данных</b>

        Пока никто не просил.
   *[other] <b>Удаление данных</b>: { $count }

        Выберите, чтобы получить акт и выгрузку из журнала. Хранить их нужно три года.
}
audit-title = Журнал действий
audit-column-at = Когда
audit-column-actor = Кто
audit-column-act = Что
audit-column-about = О ком
audit-column-details = Подробности
act-group-to-pair = группа стала парой
act-set-goals = цели программы записаны
act-set-schedule = график встреч записан
act-add-external = внешний наставник внесён
act-add-partner = партнёр внесён
act-rename-partner = партнёр переименован
act-remove-partner = партнёр убран
act-add-staff = внесён в список сотрудников
act-amend-regulation = положение изменено
act-answer-paper = ответы внесены с бумаги
act-approve-roadmap = дорожная карта утверждена
act-attach-act = к документу приложен файл
act-call-off-erasure = удаление отменено
act-change-profile = выбрано другое положение
act-change-roadmap = дорожная карта открыта для правки
act-change-setting = изменена настройка
act-confirm-form = анкета подтверждена
act-confirm-template = шаблон принят
act-correct-answer = ответ исправлен
act-create-district = создан район
act-create-school = создана школа
act-date-act = у документа изменена дата
act-decide-guest = решение о госте
act-depart = ушёл из организации, данные удалены
act-drop-external = внешний наставник убран
act-edit-roadmap-item = изменён пункт дорожной карты
act-edit-staff = запись сотрудника изменена
act-end-pair = пара завершена раньше срока или не началась
act-enter-check-in = записан отзыв о встрече с бумаги
act-enter-form = анкета внесена с бумаги
act-enter-meeting = встреча внесена с бумаги
act-enter-meeting-consent = согласие на встречу записано за человека
act-enter-meeting-note = заметка о встрече внесена с бумаги
act-enter-meeting-refusal = отмена встречи записана за человека
act-enter-meeting-time = другое время встречи записано за человека
act-enter-pair-consent = согласие на пару записано за человека
act-enter-pair-refusal = отказ от пары записан за человека
act-enter-task-report = отчёт о задании внесён с бумаги
act-enter-wish = отметка о кандидате записана за человека
act-enter-person = человек записан без Telegram
act-enter-report = отчёт наставника внесён с бумаги
act-erase-person = данные удалены
act-export-acts = выгружен реестр документов
act-export-audit = выгружен журнал
act-export-banks = выгружены списки
act-export-own-data = взята копия своих данных
act-export-staff = выгружен список сотрудников
act-export-comparison = выгружено сравнение школ
act-export-indicators = выгружены показатели
act-export-summary = выгружена сводка
act-edit-swot = изменён SWOT-анализ
act-export-swot = выгружен SWOT-анализ
act-give-consent = дано согласие
act-grant-role = дана роль
act-import-staff = загружен список сотрудников
act-invite = создана ссылка
act-invite-staff = приглашение сотруднику
act-join = вошёл по ссылке
act-limit-curator = куратору заданы формы
act-make-roadmap = дорожная карта создана
act-note-interview = записано собеседование
act-number-act = у документа изменён номер
act-agree-program = согласие с программой
act-amend-program = предложено изменение программы
act-approve-program = программа утверждена
act-begin-program = начата программа
act-enter-program-agreement = записано согласие с программой
act-extend-program = предложено продление программы
act-order-program = выгружена программа
act-pass-program = программа согласована
act-propose-program = программа предложена
act-return-program = программа возвращена с замечаниями
act-take-back-program = программа взята на доработку
act-view-program = открыта программа
act-withdraw-program = изменение программы отозвано
act-approve-roster = утверждён список года
act-order-roster = взят список года
act-return-roster = возвращён список года
act-submit-roster = отправлен список года
act-issue-order = издан приказ о парах
act-order-order = взят приказ о парах
act-record-pair-papers = записаны бумаги нескольких пар
act-return-pairs = возвращены пары
act-sign-order = отмечен подписанный приказ
act-order-consent-form = распечатан бланк согласия
act-order-erasure-act = взят акт об уничтожении
act-order-paper = взят документ
act-order-parting-paper = выдано заявление
act-send-application = подано заявление
act-enter-application = заявление записано с бумаги
act-withdraw-application = заявление отозвано
act-agree-application = согласие по заявлению
act-decline-application = несогласие по заявлению
act-answer-application = ответ по заявлению
act-decide-application = решение по заявлению
act-view-application = открыто заявление
act-order-application-paper = выдано заявление файлом
act-see-personnel-papers = наставник ознакомился с документами
act-appoint-mediator = выбран посредник
act-object-to-mediator = отвод посреднику
act-speak-in-dispute = слово стороны в споре
act-propose-settlement = посредник предложил решение
act-accept-settlement = согласие с решением посредника
act-reject-settlement = несогласие с решением посредника
act-close-dispute = разговор с посредником завершён
act-ask-parting = подано заявление о паре
act-withdraw-parting = заявление о паре отозвано
act-grant-parting = заявление о паре согласовано
act-refuse-parting = по заявлению о паре отказано
act-order-parting = записан приказ о завершении пары
act-finish-parting = пара завершена по заявлению
act-agree-parting = согласие завершить пару
act-disagree-parting = несогласие завершить пару
act-view-parting = открыто заявление о паре
act-enter-parting = заявление записано с бумаги
act-seek-again = наставляемый снова в поиске
act-pause-matching = подбор приостановлен
act-propose-template = предложен шаблон
act-record-act = документ внесён в реестр
act-record-agreement = записано соглашение
act-record-paper-consent = записано бумажное согласие
act-remove-act = документ убран из реестра
act-resign-pair = наставник отказался от пары
act-restore-template = возвращён шаблон
act-resume-matching = подбор возобновлён
act-return-roadmap = дорожная карта возвращена
act-revoke-link = ссылка отозвана
act-see-staff = открыт список сотрудников
act-separate = запрещено сводить в пару
act-set-redacted = изменена скрытность уведомлений
act-staff-back = сотрудник снова работает
act-staff-left = сотрудник уволен
act-staff-link-of-another = ссылка открыта другим человеком
act-submit-roadmap = дорожная карта отдана на утверждение
act-take-back-roadmap = дорожная карта отозвана
act-take-role = роль снята
act-title-act = у документа изменено название
act-unite = запрет на пару снят
act-export-diary = выгружен дневник наставника
act-export-report = отчёт наставника взят файлом
act-view-report = прочитан отчёт наставника
act-send-report = отправлен отчёт наставника
act-accept-report = принят отчёт наставника
act-return-report = отчёт наставника возвращён
act-view-diary = просмотрены встречи пары
act-view-act = открыт документ
act-view-audit = открыт журнал
act-ask-colleague = приглашение коллеги к вопросу
act-invite-into-help = приглашение куратора в разговор
act-ask-support = согласие показать психологу
act-withdraw-support = согласие показать психологу отозвано
act-view-support = психолог открыл просьбу о поддержке
act-enter-support = согласие показать психологу записано за человека
act-enter-support-withdrawal = отзыв согласия показать психологу записан за человека
act-view-candidate = открыта карточка кандидата
act-view-card = открыта карточка
act-view-consents = открыты согласия
act-view-entry-card = открыта карточка для записи с бумаги
act-view-form = открыта анкета
act-view-pair = открыта пара
act-view-separations = открыт список «не ставить в пару»
act-withdraw-consent = согласие отозвано

## Inviting

invite-role =
    Кого приглашаем?

    { $uses ->
        [many] Ссылка будет для многих
       *[once] Ссылка будет для одного человека
    } и на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
invite-uses = Для скольких людей ссылка?
invite-uses-once = Для одного человека
invite-uses-many = Для многих: наставников или наставляемых
invite-how-long = Сколько дней ссылка будет открывать вход?
invite-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
invite-links = { $count ->
    [0] Открытых ссылок нет: по всем вошли, или вышел срок.
   *[other] Открытые ссылки: { $count }. Выберите, какую отправить ещё раз или отозвать.
}
invite-link-once = { $role }, до { $until } · для одного
invite-link-many = { $role }, до { $until } · для многих, вошли: { $count }
invite-card =
    <b>{ $line }</b>
    Кто выдал: { $author }
invite-by-operator = администратор бота
invite-revoke =
    <b>{ $line }</b>

    Отозвать ссылку? Кто по ней уже вошёл, останется; новые люди войти не смогут.
invite-revoked = Ссылка отозвана.
invitation-days-expected = Такого срока у ссылки нет. Бывает 1, 14 или 30 дней.
invitation-office-once = В эту роль приглашают по одному: ссылка для многих может попасть не к тем людям.
invitation-closed = Эта ссылка уже не действует: по ней вошли, её отозвали или вышел срок.
invite-sent = Ссылка – в отдельном сообщении. Перешлите его тому, кого приглашаете.
invite-holder =

    По положению это { $holder }. Напоминание, а не запрет: решать вам.

school-name-expected = Нужно название школы, не длиннее { $max } знаков. Например: «Школа № 5».
organization-detail-too-long = { $length ->
    [one] Получилось длинновато: { $length } знак,
    [few] Получилось длинновато: { $length } знака,
   *[other] Получилось длинновато: { $length } знаков,
} а помещается не больше { $max }. Сократите, пожалуйста, и отправьте ещё раз.
organization-day-expected = Не узнаю день. Нужны день и месяц, без года. Например: 01.09
organization-time-expected = Не узнаю время. Нужны часы и минуты. Например: 20:00
district-unknown = Района с кодом { $code } нет. Код печатает create-district.
district-is-school = Код { $code } – это школа, а нужен район. Код района печатает create-district.
school-unknown = Школы с кодом { $code } нет.
zone-unknown = Часового пояса { $zone } нет. Пример: Asia/Irkutsk.
role-not-in-profile = В положении этой школы нет такой роли: { $role }.
role-not-yours-to-grant = Роль «{ $role }» даёт другой человек. Обратитесь к директору.
error-profile-unknown = Профиля «{ $profile }» нет. Есть такие: { $known }.
error-form-unknown = Анкеты «{ $form }» нет. Есть такие: { $known }.

## Questionnaires

form-intro =
    <b>{ $title }</b>

    { $intro }

    { $count ->
        [one] Всего { $count } вопрос.
        [few] Всего { $count } вопроса.
       *[other] Всего { $count } вопросов.
    }
form-intro-again =
    <b>{ $title }</b>

    Ваши ответы сохранены. Продолжим с того места, где остановились?
form-home-offer =
    Взять ответы из вашей школы? Вы уже отвечали на эти вопросы: { $home }. Я перенесу ваши ответы сюда и спрошу только остальное; перед отправкой вы всё проверите и поправите.
form-question =
    { $position } из { $total }

    <b>{ $question }</b>
    { $details }
form-hint = { $hint }
form-scale-ends = { $lowest } – { $low }, { $highest } – { $high }
form-answer-now = Сейчас: { $answer }
form-how-single = Выберите одну кнопку.
form-how-multiple = Когда отметите всё, нажмите «Готово».
form-how-scale = Нажмите оценку.
form-how-number = Напишите число от { $low } до { $high }.
form-how-date = Напишите дату, например 01.09.2026.
form-how-text = Напишите словами, до { $max } знаков.
form-how-file = Пришлите фото или документ.
form-review =
    <b>{ $title }</b>
    Проверьте, всё ли верно. Чтобы изменить ответ, нажмите его номер.

    { $lines }
form-review-line = { $number }. { $question } <b>{ $answer }</b>
form-done =
    { $outro }

    { $stage ->
        [intake] Вы в списке. Следующий шаг – пара: куратор предложит её, и я сразу напишу.
        [entry] Когда программа завершится, я покажу рядом, чего вы ждали и что вышло. Хорошей первой встречи!
        [review] Сумма и уровень уже в «Итогах опросов».
       *[closing] На этом программа завершена. Спасибо, что были вместе!
    }

form-required = Без этого ответа дальше не получится. Ответьте, пожалуйста: можно коротко, а потом исправить.
form-text-empty = Не вижу слов в сообщении. Напишите ответ словами, например: «учитель математики».
form-text-empty-skip = Не вижу слов в сообщении. Напишите ответ хотя бы одним словом или нажмите «Пропустить».
form-text-too-long = { $length ->
    [one] Получилось длинновато: { $length } знак,
    [few] Получилось длинновато: { $length } знака,
   *[other] Получилось длинновато: { $length } знаков,
} а помещается не больше { $max }. Сократите, пожалуйста, и отправьте ещё раз.
form-number-expected = Здесь нужно целое число от { $min } до { $max }, обычными цифрами. Например: { $min }.
form-number-out-of-range = Такое число не подходит: нужно целое от { $min } до { $max }. Например: { $min }.
form-scale-out-of-range = Здесь нужна оценка от { $low } до { $high }. Нажмите кнопку или напишите число, например: { $high }.
form-no-such-day = Такого дня в календаре нет: { $found }. Проверьте число и месяц и напишите, например: 30.06.2027.
form-date-expected = Не узнаю дату. Напишите день, месяц и год полностью, например: 01.09.2026.
form-date-out-of-range = Эта дата не подходит: нужна с { $min } по { $max }. Например: { $min }.
form-option-unknown = Такого варианта здесь нет. Нажмите одну из кнопок под вопросом или напишите её слова, например: «Другое», если такая есть.
form-choose-one = Здесь нужен один ответ. Нажмите одну из кнопок под вопросом, например первую, если подходит она.
form-choose-some = Пока ничего не выбрано. Отметьте хотя бы один вариант, например самый близкий, и нажмите «Готово».
form-too-many-choices = { $max ->
    [one] Можно выбрать не больше { $max } варианта.
   *[other] Можно выбрать не больше { $max } вариантов.
} Сначала снимите одну отметку: нажмите на неё ещё раз.
form-file-expected = Здесь нужен файл. Пришлите фото или документ, например снимок страницы.
form-question-hidden = Этот вопрос больше не нужен: изменился один из прежних ответов. Продолжим с текущего вопроса.
form-question-unknown = Этого вопроса в анкете больше нет. Откройте анкету заново: ваши ответы сохранены.
form-not-asked = Эту анкету сейчас заполнять не нужно. Откройте /menu: там то, что ждёт вас.
form-old-button = Это кнопка прошлого вопроса. Сейчас открыт другой.
form-entry-closed = Об ожиданиях я спрашиваю до первой встречи пары, теперь эти вопросы закрыты. Всё, что вы написали, сохранено. Что ждёт вас дальше – в /menu.
form-submitted = Анкета уже отправлена, спасибо! Если что-то изменилось, скажите куратору.
form-incomplete = { $count ->
    [one] Остался { $count } вопрос без ответа. Ответьте на него, пожалуйста.
    [few] Осталось { $count } вопроса без ответа. Ответьте на них, пожалуйста.
   *[other] Осталось { $count } вопросов без ответа. Ответьте на них, пожалуйста.
}
words-expected = Здесь нужен ответ словами. Напишите его, пожалуйста, обычным сообщением.
button-expected = Здесь нужна кнопка. Выберите, пожалуйста, одну из тех, что под вопросом.

## Banks

bank-choose =
    <b>Наставники и наставляемые</b>

    Наставляемые: { $mentees }, анкета готова у { $ready_mentees }.
    Наставники: { $mentors }, анкета готова у { $ready_mentors }.
bank-mentee = Наставляемые
bank-mentor = Наставники
bank-people = { $count ->
    [0] <b>{ $title }</b>
        { $narrowed }

        Никого не нашлось. Людей приглашают так: /menu – «Пригласить».
   *[other] <b>{ $title }: { $count }</b>
        { $narrowed }

        Выберите человека – или напишите фамилию, чтобы найти.
}
bank-narrowed = Показаны: { $filters }
bank-filters = Кого показать? Отметьте одно или несколько.
bank-option = { $count ->
    [0] Выбирать пока не из чего: готовых анкет ещё нет.
   *[other] { $what ->
        [subject] Какой предмет?
       *[other] Какая категория?
    }
}
bank-by-category = По категории
bank-by-subject = По предмету
bank-flag-not-ready = анкета не готова
bank-flag-without-pair = без пары
bank-flag-free = есть место
bank-flag-consent-missing = нет согласия
bank-flag-paused = на паузе
bank-flag-not-looking = программа завершена, не ищут
bank-flag-from-paper = без Telegram
bank-flag-not-refreshed = не обновили анкету
bank-search-too-long = { $length ->
    [one] Длинновато для фамилии: { $length } знак,
    [few] Длинновато для фамилии: { $length } знака,
   *[other] Длинновато для фамилии: { $length } знаков,
} а помещается { $max }. Например: Соколова.
bank-entry-waiting = { $name } · анкета не готова
bank-entry-paused = { $name } · пауза
bank-entry-not-looking = { $name } · программа завершена
bank-entry-mentee = { $pairs ->
    [0] { $name } · ищет наставника
   *[other] { $name } · в паре
}
bank-entry-mentor = { $name } · занято { $pairs } из { $capacity }
bank-card =
    <b>{ $name }</b>, { $role }

    { $lines }
bank-card-line = { $question } <b>{ $answer }</b>
bank-card-line-entered = { $question } <b>{ $answer }</b> <i>(записал куратор)</i>
bank-card-empty = Анкета ещё не заполнена.
bank-card-as = Показать: { $role }
bank-card-from-paper = • Без Telegram: всё записывает куратор.
bank-card-consent-missing = • Нет согласия: на участие или на обработку данных.
bank-card-paused = • Пауза до { $until }. Причина: { $reason }
bank-card-not-looking = { $how ->
    [completed] • Программа завершена { $since }.
    [mutual] • Программа завершена по общему согласию { $since }.
   *[stop] • Программа завершена { $since } по просьбе наставляемого.
} Нового наставника пока не ищет, в подборе не участвует.
bank-card-not-refreshed = • Ежегодный вопрос «всё ли верно» пока без ответа.
bank-card-apart = • Не ставить в пару: { $count }
bank-card-events = • На мероприятиях: { $count }. { $titles }
bank-card-interview = • Собеседование { $day }, критериев отмечено: { $count }. { $note }
bank-not-handed-in = Анкета ещё не сдана, исправлять нечего. Сначала её нужно заполнить до конца.
bank-map-open = Карта запросов
bank-apart-open = Кого не ставить в пару
bank-map-screen =
    <b>Карта запросов</b>
    Что людям трудно и кто готов с этим помочь.

    { $lines }
bank-map-empty = Пока пусто: нет ни одной готовой анкеты.
bank-map-head = <b>{ $question }</b>
bank-map-difficulties = В работе
bank-map-lesson-difficulties = На уроке
bank-map-line = { $words }: просят { $asked }, из них ждут { $waiting }, помогут { $offered }
bank-map-uncovered = <b>{ $words }: просят { $asked }, из них ждут { $waiting }, помочь пока некому</b>
bank-map = Карта запросов
bank-export-number = №
bank-export-name = ФИО
bank-export-contacts = Контакты
bank-export-request = Основной запрос
bank-export-entered = Дата вхождения
bank-export-mentor = ФИО наставника
bank-export-mentee = ФИО наставляемых
bank-export-form = Форма
bank-export-place = Место работы
bank-export-mentor-place = Место работы наставника
bank-export-mentee-place = Место работы наставляемого
bank-export-competences = Основные компетенции
bank-export-achievements = Важные достижения
bank-export-interests = Интересы
bank-export-categories = Желаемые категории наставляемых
bank-export-hours = Ресурс времени, часов в неделю
bank-export-ended = Дата завершения
bank-export-results = Результаты
bank-export-link = Ссылка на кейс или отзыв
bank-export-passed = Отметка о прохождении
bank-export-yes = да
bank-export-no = нет
bank-export-by-bot = через бота
bank-export-by-curator = через куратора
bank-export-map-question = Где трудно
bank-export-map-option = Что трудно
bank-export-map-asked = Просят
bank-export-map-waiting = Ждут пары
bank-export-map-offered = Готовы помочь
page-place = { $page } из { $pages }

## Pauses, separations, interviews

pause-until = { $own ->
    [1] До какого дня не предлагать вам новых пар? Те, что уже есть, продолжатся.
   *[other] До какого дня не предлагать новых пар? Те, что уже есть, продолжатся.
}
pause-reason =
    Пауза до { $until }.

    Почему? Пару слов увидит только куратор.
pause-now =
    Пауза до { $until }. Причина: { $reason }

    Новых пар пока не будет. Закончится сама – или закончите раньше.
pause-ended = Пауза закончена.
pause-in-past = Этот день уже прошёл. Выберите последний день паузы, например: через месяц.
pause-too-long = Пауза не бывает длиннее года. Выберите день поближе, например: через три месяца.
pause-over = Паузы уже нет.

## Searches that are over

search-screen = { $words }
search-asked = Программа завершена. Нужен ли вам наставник ещё? Пока вы не ответили, новых пар не предлагаем.
search-resting = Сейчас наставника вам не ищут, и новых пар не предлагают. Понадобится – нажмите.
search-looking = Вы в поиске: куратор напишет, когда найдёт наставника.
search-goes-on = Вам снова ищут наставника. Если сейчас он не нужен, возьмите паузу: /menu – «Моя анкета».
search-again = Снова в поиске.
notice-mentor-needed =
    Программа завершена: <b>{ $name }</b>. Нужен ли вам наставник ещё?

    Пока вы не ответили, новых пар не предлагаем. Передумать можно в любой день: /menu – «Моя анкета».
notice-search-again = Снова нужен наставник: <b>{ $name }</b>. Можно подбирать пару.
notice-search-again-own = Куратор снова ищет вам наставника. Если сейчас он вам не нужен, возьмите паузу: /menu – «Моя анкета».
apart-list = { $count ->
    [0] <b>Не ставить в пару</b>

        Пока пусто. Список видят только те, кто подбирает пары.
   *[other] <b>Не ставить в пару: { $count }</b>

        Список видят только те, кто подбирает пары. Нажмите, чтобы открыть.
}
apart-other = С кем не ставить в пару: <b>{ $name }</b>? { $title }: { $count }. Выберите – или напишите фамилию.
apart-reason =
    <b>{ $first }</b> и <b>{ $second }</b> не будут предложены друг другу.

    Почему? Можно в двух словах.
apart-entry =
    <b>{ $first }</b>
    <b>{ $second }</b>

    Причина: { $reason }
interview-day =
    Когда было собеседование: <b>{ $name }</b>?

    Нажмите кнопку или напишите дату, например 01.09.2026.
interview-criteria =
    <b>{ $name }</b>

    Что подтвердилось? Отметьте и нажмите «Готово».
interview-note =
    <b>{ $name }</b>

    Что важно запомнить? Напишите пару слов: их увидят только те, кто подбирает пары.
interview-in-future = Этот день ещё не наступил. Напишите, когда говорили, например: 01.09.2026.
interview-note-empty = Напишите хоть пару слов. Например: «Готова взять двоих, лучше по средам».

## Own questionnaire

my-form =
    <b>Моя анкета</b>, { $role }

    { $lines }

    { $question }
my-form-asked = <b>Прошёл год. Всё по-прежнему верно?</b>
my-form-confirmed = Спасибо! Отметил.
form-corrected = Записал.
form-done-entered = Анкета записана и сдана.

## Staff

menu-staff = Сотрудники
button-staff-upload = Загрузить список из файла
button-staff-add = Добавить человека
button-staff-links = Ссылки для всех, кто ещё не вошёл
button-staff-make-links = Сделать ссылки
button-staff-link = Личная ссылка
button-staff-excel = Список в Excel
button-staff-filter = Кого показать
button-staff-more = Добавить, выгрузить…
button-staff-show-all = Показать всех
button-staff-edit = Изменить
button-staff-left = Больше не работает
button-staff-back = Снова работает
button-staff-clear = Оставить пустым
button-staff-sample = Скачать образец
button-staff-save = { $count ->
    [one] Сохранить: { $count } строка
    [few] Сохранить: { $count } строки
   *[other] Сохранить: { $count } строк
}
button-staff-save-rest = { $count ->
    [one] Сохранить без тёзок: { $count } строка
    [few] Сохранить без тёзок: { $count } строки
   *[other] Сохранить без тёзок: { $count } строк
}
button-staff-problems = Все ошибки в Excel
button-staff-namesakes = Ответить про тёзок
button-staff-decide-later = Решу потом
button-staff-drop = Не сохранять
button-staff-to-list = К списку
button-thats-me = Да, это я

staff-list =
    <b>{ $title }</b>

    { $hint }
staff-list-all = Сотрудники: { $count }
staff-list-found = Нашлось: { $count }
staff-list-empty = Список пока пуст. Загрузите его из Excel или добавьте людей по одному.
staff-list-hint = В программах { $inside } из { $all }, пора включить: { $invite }. Чтобы найти человека, напишите начало фамилии.
staff-entry = { $name } – { $what }
staff-filter = Кого показать?

    «Кого пора включить» – педагоги вне программ: стаж до трёх лет, вернулись после перерыва или пришли к вам за последний год.
staff-filter-all = Все: { $count }
staff-filter-in = В программах: { $count }
staff-filter-out = Не в программах: { $count }
staff-filter-invite = Кого пора включить: { $count }
staff-filter-left = Больше не работают: { $count }
staff-more = Что сделать со списком?
staff-add =
    Кого добавить? Напишите фамилию, имя и отчество. Через запятую можно должность и предмет.

    Например: Соколова Мария Петровна, учитель, химия
staff-nobody-found = Никого с фамилией на «{ $typed }» в списке нет. Попробуйте первые буквы, например: Сок
staff-name-known = { $name } уже есть в списке. Если это другой человек, добавьте через запятую его должность – по ней мы их и различим.
staff-file-coming = Файл сейчас придёт.
staff-links-coming = Файл со ссылками сейчас придёт.
staff-nobody-to-invite = Приглашать некого: у кого указана роль, те уже вошли. Роль можно указать в карточке или в файле.
staff-links-ask =
    { $count ->
        [0] Все, у кого указана роль, уже вошли.
        [one] С ролью, но ещё не вошёл: { $count } человек. Сделать личную ссылку?
       *[other] С ролью, но ещё не вошли: { $count }. Сделать каждому личную ссылку?
    }

    { $roleless ->
        [0] Придёт файл Excel: имя, роль, ссылка и срок. Каждая ссылка – для одного человека, раздайте их лично.
       *[other] Придёт файл Excel: имя, роль, ссылка и срок. Каждая ссылка – для одного человека, раздайте их лично. Без роли в списке – { $roleless }: им ссылки не делаю.
    }

staff-card =
    <b>{ $name }</b>

    { $lines }
staff-card-line = { $what }: { $value }
staff-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[other] { $count } лет
}
staff-in-program = в программе
staff-joined = вошёл, но не в программе
staff-link-waits = ссылка сделана, ещё не вошёл
staff-not-joined = не приглашён
staff-role-none = Без роли
staff-reason-young = стаж до трёх лет
staff-reason-returned = после перерыва
staff-reason-new_here = на новом месте
staff-field = <b>{ $name }</b>. Что изменить?
staff-value =
    { $name }, «{ $what }»
    Сейчас: { $now }

    Что написать вместо этого? { $expected }
staff-left = { $name }: с какого дня больше не работает? Напишите дату, например 31.08.2026, или нажмите «Сегодня». В списке человек останется ещё год.
staff-left-in-future = Этот день ещё не наступил. Напишите сегодняшний или прошедший, например 31.08.2026

staff-column-full = Фамилия, имя, отчество
staff-column-family = Фамилия
staff-column-given = Имя
staff-column-patronymic = Отчество
staff-column-post = Должность
staff-column-subject = Предмет
staff-column-experience = Стаж
staff-column-teaches = Педагог да/нет
staff-column-hired_on = Дата приёма
staff-column-returned_on = Дата возвращения
staff-column-email = E-mail
staff-column-role = Роль
staff-column-program = Участие
staff-column-reasons = Почему пора включить
staff-column-left_on = Больше не работает с
staff-column-manager = Непосредственный руководитель
staff-manager =
    Кто непосредственный руководитель: <b>{ $name }</b>? Напишите фамилию или её начало и выберите из списка.

    Своим подчинённым он наставником не будет, если в положении нет другого.
staff-manager-cannot = { $name } не может быть здесь руководителем: это тот же человек, его подчинённый или тот, кто больше не работает.
button-staff-manager = Непосредственный руководитель
button-staff-no-manager = Никого не указывать

staff-expected-formula = Впишите само значение: формулы я не вычисляю.
staff-expected-full = Фамилия, имя и отчество буквами, например Соколова Мария Петровна.
staff-expected-family = Фамилия одним словом, двойная – через дефис, например Соколова.
staff-expected-given = Имя одним словом, например Мария.
staff-expected-patronymic = Отчество, например Петровна; если его нет, оставьте пустым.
staff-expected-text = Слова, до 120 знаков, например учитель.
staff-expected-experience = Полных лет, число от 0 до 70, например 5.
staff-expected-teaches = Да или нет; пусто – значит да.
staff-expected-day = Дата, например 31.08.2026 или 2026-08-31.
staff-expected-email = Адрес почты, например maria@example.org; можно оставить пустым.
staff-expected-role = Наставник или наставляемый; если роли нет, оставьте пустым.
staff-expected-manager = Фамилия, имя и отчество человека из этого же списка, например Соколова Мария Петровна; можно оставить пустым.
staff-expected-manager-two = Людей с таким именем двое: выберите руководителя на карточке сотрудника, когда список сохранится.
staff-expected-manager-self = Другой человек: не сам сотрудник и не его подчинённый.
staff-expected-repeat = Одна строка на человека. Тёзок различайте должностью, предметом или почтой.
staff-found-nothing = пусто
staff-found-repeat = то же, что в строке { $row }
staff-yes = да
staff-no = нет

staff-file =
    Пришлите список файлом Excel (.xlsx) или CSV. Нужны столбцы «Фамилия» и «Имя», остальные – если есть: отчество, должность, предмет, стаж, роль, почта, даты, непосредственный руководитель.

    Сразу ничего не сохраню: сначала покажу, что прочиталось.
staff-file-expected = Здесь нужен файл с таблицей: Excel (.xlsx) или CSV. Картинку я прочитать не смогу – прикрепите файл скрепкой.
staff-file-no-table = Это не таблица. Пришлите файл Excel (.xlsx) или CSV – образец под сообщением ниже.
staff-file-old = Файл в старом формате .xls или закрыт паролем. Откройте его в Excel и сохраните как .xlsx без пароля.
staff-file-damaged = Файл не читается: похоже, он повреждён. Откройте его в Excel, сохраните заново и пришлите.
staff-file-too-big = Файл слишком большой: беру до { $max } МБ. Оставьте в нём один лист со списком, без картинок.
staff-file-too-long = Слишком много строк: беру до { $max } за раз. Разделите список на несколько файлов.
staff-file-too-wide = Слишком много столбцов: беру до { $max }. Оставьте те, что есть в образце.
staff-file-empty = В файле пусто. Заполните строки под заголовками и пришлите ещё раз.
staff-file-nobody = Заголовки есть, а людей под ними нет. Заполните строки и пришлите ещё раз.
staff-file-columns = Не нашёл столбцов «Фамилия» и «Имя» (или «ФИО»). В первой строке: { $found }. Переименуйте заголовки, как в образце.
staff-file-column-twice = Столбец «{ $column }» повторяется. Оставьте один.
staff-review =
    <b>Вот что в файле</b>

    { $counts }
    { $problems }
    Пустая ячейка ничего не стирает, повторный файл ничего не задваивает.
staff-review-new = Новых: { $count }
staff-review-changed = С изменениями: { $count }
staff-review-unchanged = Без изменений: { $count }
staff-review-wrong = С ошибками: { $count } – их не сохраню, исправьте и пришлите файл ещё раз
staff-review-asked = Тёзки, нужен ваш ответ: { $count }
staff-problem-line = Строка { $row }, «{ $column }»: { $found }. <i>{ $expected }</i>
staff-problem-more = …и ещё { $count }: все они есть в файле Excel.
staff-problem-row = Строка
staff-problem-column = Столбец
staff-problem-found = Что там
staff-problem-expected = Что нужно
staff-namesake =
    Строка { $row }: <b>{ $name }</b> ({ $about }). Человек с таким именем уже есть. Кто это?

    После этого ещё: { $left }
staff-same-person = Тот же: { $about }
staff-same-row = Тот же, что в строке { $row }
staff-other-person = Другой человек
staff-namesake-settled = Про эту строку вы уже ответили.
staff-nothing-to-save = Сохранять нечего: всё из файла уже есть в списке или требует исправления.
staff-import-gone = Этого файла у меня уже нет: я храню его сутки или до сохранения. Пришлите его ещё раз.
staff-saved =
    Готово. Добавлено: { $added }, изменено: { $renewed }.

    Хотите сразу сделать личные ссылки тем, у кого указана роль?

staff-sheet-list = Сотрудники
staff-sheet-hints = Подсказка
staff-sheet-problems = Ошибки
staff-sheet-links = Ссылки
staff-hint-column = Столбец
staff-hint-what = Что писать
staff-hint-empty = Пустая ячейка ничего не стирает. Порядок столбцов любой, лишние не мешают.
staff-hint-example = Строка с Примеровой – образец: её я пропускаю.
staff-sample-post = учитель
staff-sample-subject = химия
staff-link-name = Кому
staff-link-role = Роль
staff-link-email = E-mail
staff-link-link = Ссылка
staff-link-until = Действует до
notice-staff-list = Список сотрудников. В файле личные данные – храните его бережно.
notice-staff-sample = Образец: заполните первый лист и пришлите сюда. На втором – что писать в каждом столбце.
notice-staff-problems = Всё, что не прочиталось: номер строки, столбец и что нужно написать.
notice-staff-links = Личные ссылки. Каждая – для одного человека и открывается один раз: передайте её лично, не в общий чат.
file-staff-list = Сотрудники { $day }
file-staff-sample = Образец списка сотрудников
file-staff-problems = Ошибки в списке { $day }
file-staff-links = Личные ссылки { $day }
## People without the messenger

enter-role =
    Записываем человека без Telegram: вы внесёте анкету и бумаги за него, а я буду передавать новости через вас.

    Кто это будет?
enter-name =
    Как зовут? Напишите фамилию, имя и отчество.

    Например: Соколова Мария Петровна
enter-known =
    <b>{ $name }</b> в списках уже есть. Это другой человек?
enter-name-known = { $name } в списках уже есть. Если это другой человек, скажите об этом кнопкой.
enter-card = { $count ->
    [0] <b>{ $name }</b>, без Telegram

        Сейчас записывать нечего: всё есть. Если человек захочет писать сам, дайте ссылку для входа.
   *[other] <b>{ $name }</b>, без Telegram

        Что записать?
}
enter-consent = Согласие: { $purpose }
enter-purpose-participation = на участие
enter-purpose-personal-data = на обработку данных
enter-purpose-labour = быть наставником
enter-purpose-publication = на публикацию
enter-intake = Анкета
enter-entry = Чего ждёт от программы
enter-closing = Вопросы об итогах
enter-wish-mentee = С кем хотелось бы работать
enter-wish-mentor = Отметки наставника
enter-pair = Ответ о паре: { $name }
enter-meeting = { $time }: { $name }
enter-told = Записать встречу: { $name }
enter-task = Отчёт о задании: { $title }
enter-consent-day =
    <b>{ $name }</b>, согласие { $purpose }

    Когда подписано? Нажмите кнопку или напишите дату, например 01.09.2026.
enter-consent-form = Бланк для подписи
enter-consent-place =
    <b>{ $name }</b>, согласие { $purpose }

    Где хранится подписанный лист? Нажмите кнопку или напишите место.
enter-consent-first = Сначала запишите подписанное согласие на обработку данных: без него анкету вносить нельзя.
enter-pair-ask =
    <b>{ $name }</b>

    Что скажет о паре: { $other }?
enter-meeting-ask =
    <b>{ $name }</b>

    Встреча: { $time }, { $other }. Что записать?
enter-noted-already =
    <b>{ $name }</b>

    Об этом всё уже записано.
enter-meeting-refusal = Отменить встречу: { $time }, { $other }? Второй стороне сообщу.
enter-meeting-day =
    В какой день встреча?

    Нажмите кнопку или напишите дату: прошедшую – запишу как состоявшуюся, будущую – как назначенную.
enter-meeting-hour = { $day }. В котором часу? Напишите, например 14:30.
enter-note = О чём говорили, о чём договорились? Пару слов.
enter-meeting-too-old = Это больше года назад. Напишите день поближе, например 01.09.2026.

## Matching

match-mentee = { $count ->
    [0] <b>Подбор пары</b>

        { $filled ->
            [no] Анкет наставляемых пока нет, подбирать некому. Пригласите людей: анкета откроется им сразу после согласия.
           *[yes] Сейчас никто не ждёт: у всех с готовой анкетой есть пара.
        }
   *[other] <b>Подбор пары</b>

        Кому подбираем наставника? Ждут: { $count }.
}
match-mentor =
    Наставники для: <b>{ $name }</b>

    { $lines }
match-candidate =
    <b>{ $place }. { $name }</b> · совпадение { $percent } %, занято { $load } из { $seats }
    { $reasons }
match-reason = • { $words }
match-against = • обратите внимание: { $bars }
match-mentor-from = • работает в другой школе: { $school }
match-no-reasons = • совпадений в анкетах нет
match-nobody = { $guests ->
    [0] Свободных наставников нет: у всех пары или нет готовой анкеты. Пригласите ещё наставника – или вернитесь сюда позже.
   *[other] Свободных наставников пока нет. Из других школ ждут согласия директоров: { $guests }. Согласятся оба – я напишу.
}
reason-covers = поможет с тем, что трудно: { $options }
reason-same-subject = ведёт тот же предмет
reason-experience = { $count ->
    [one] опыт больше на { $count } год
    [few] опыт больше на { $count } года
   *[other] опыт больше на { $count } лет
}
reason-times = совпадает время: { $options }
reason-mode = подходит способ встреч
reason-category = хотел бы работать именно с такими коллегами
reason-category-digital = уверенно владеет цифровыми инструментами
reason-category-burnout = готов поддержать уставшего коллегу; предложите наставляемому и разговор с психологом
reason-wish = устраивает то, как хочется работать: { $options }
reason-room = { $count ->
    [one] свободно { $count } место
    [few] свободно { $count } места
   *[other] свободно { $count } мест
}
reason-mentor-likes = наставник хотел бы работать вместе
reason-mentor-perhaps = наставник не против
reason-mentee-likes = наставляемый хотел бы работать вместе
reason-mentee-perhaps = наставляемый не против
match-part-difficulties = Помощь в том, что трудно
match-part-subject = Тот же предмет
match-part-experience = Разница в опыте
match-part-category = С кем хочется работать
match-part-form-and-kind = Форма и вид наставничества
match-part-meeting = Способ и время встреч
match-part-load = Свободные места
match-part-refusals = Прежние отказы наставника
match-part-mentor-mark = Пожелание наставника
match-part-mentee-mark = Пожелание наставляемого
match-bar-mentor-paused = наставник на паузе
match-bar-mentee-paused = наставляемый на паузе
match-bar-not-looking = наставляемый пока не ищет наставника
match-bar-mentor-consent = нет согласия наставника
match-bar-mentee-consent = нет согласия наставляемого
match-bar-not-admitted = наставника из другой организации ещё не допустили
match-bar-no-capacity = у наставника нет свободных мест
match-bar-same-person = это один и тот же человек
match-bar-kept-apart = отмечено, что их не ставят в пару
match-bar-conflict = конфликт интересов
match-bar-line-manager = наставник – непосредственный руководитель
match-bar-refused = от этой пары уже отказались
match-bar-paired = пара уже есть или предложена
match-bar-mentor-said-no = наставник ответил «нет»
match-bar-mentee-said-no = наставляемый ответил «нет»
match-bar-form = нет подходящей обоим формы наставничества
match-bar-kind = наставник берётся только за виды, которых нет в положении
match-bar-forbidden = вы исключили эту пару
match-barred = Эту пару предложить нельзя: { $bar ->
    [mentor-paused] наставник на паузе
    [mentee-paused] наставляемый на паузе
    [not-looking] наставляемый пока не ищет наставника
    [mentor-consent] нет согласия наставника
    [mentee-consent] нет согласия наставляемого
    [not-admitted] наставника из другой организации ещё не допустили
    [no-capacity] у наставника нет свободных мест
    [same-person] это один и тот же человек
    [kept-apart] отмечено, что их не ставят в пару
    [conflict] у них конфликт интересов
    [line-manager] наставник – непосредственный руководитель наставляемого
    [refused] от неё уже отказались
    [paired] она уже есть или предложена
    [mentor-said-no] наставник ответил «нет»
    [mentee-said-no] наставляемый ответил «нет»
    [form] нет формы наставничества, которая подошла бы обоим
   *[other] наставник берётся только за виды, которых нет в положении
}. Выберите другого наставника.
match-why-own = сейчас не участвует в подборе
match-why-no-mentors = нет наставников, которых можно предложить
match-why-barred = ни одного из наставников со свободными местами предложить нельзя
match-why-no-subject = никто не ведёт тот же предмет, а у остальных нет мест
match-why-full = у всех подходящих наставников нет мест
match-help-mentor-of-subject = { $count ->
    [one] ещё { $count } наставник, предмет: { $option }
    [few] ещё { $count } наставника, предмет: { $option }
   *[other] ещё { $count } наставников, предмет: { $option }
}
match-help-mentor = { $count ->
    [one] ещё { $count } наставник по любому предмету
    [few] ещё { $count } наставника по любому предмету
   *[other] ещё { $count } наставников по любому предмету
}
match-help-mentee-consent = { $count ->
    [one] согласие { $count } наставляемого
   *[other] согласия { $count } наставляемых
}
match-help-mentee-pause = { $count ->
    [one] пауза кончится у { $count } наставляемого
   *[other] паузы кончатся у { $count } наставляемых
}
match-help-mentor-consent = согласия наставников, у которых есть места
match-starts = С какого дня начнётся программа? Выберите день или напишите, например 15.09.2026.
match-ends =
    Начало: { $starts }. До какого дня продлится программа?
match-months = { $count ->
    [one] { $count } месяц, до { $day }
    [few] { $count } месяца, до { $day }
   *[other] { $count } месяцев, до { $day }
}
match-confirm =
    Предлагаем пару?

    Наставник: <b>{ $mentor }</b>
    Наставляемый: <b>{ $mentee }</b>
    Срок: с { $starts } по { $ends }
    { $grounds }

    { $paper ->
        [no] Оба получат сообщение и ответят сами.
       *[other] { $paper } – без Telegram: что передать, я пришлю вам, и ответ запишете вы.
    }
match-proposed = Предложение отправлено обоим.

## Wishes

wish-list =
    <b>{ $role ->
        [mentor] Вас хотели бы
       *[mentee] Кого мне предложить?
    }</b>
    { $for_whom }
    { $words }
wish-for-whom = Отметки за { $name } записываете вы.
wish-hint-mentee = Эти наставники подходят лучше других. Откройте карточку и отметьте: хочу, можно или нет. «Хочу» увидит и этот наставник, вместе с вашим предметом и тем, что трудно; остальные отметки – только куратор. Поменять их можно, пока пара не предложена.
wish-hint-mentor = Эти коллеги хотели бы работать с вами. Откройте карточку и отметьте: хочу, можно или нет. Ваши отметки видит только куратор; поменять их можно, пока пара не предложена.
wish-hint-area = У вас уже есть наставник. Куратор предлагает ещё одного, направление – { $area }. Откройте карточку и отметьте: хочу, можно или нет. «Хочу» увидит и этот наставник, вместе с вашим предметом и тем, что трудно; остальные отметки – только куратор.
wish-nobody-mentee = Сейчас предложить некого: у подходящих наставников нет мест или их анкеты ещё не готовы. Загляните позже – куратор тоже ищет.
wish-nobody-mentor = Пока вас никто не выбрал. Появится просьба – бот напишет.
wish-standing-not-ready = Сначала нужна анкета: по ней видно, кто кому подходит. Она ждёт в меню.
wish-standing-paired = Пара уже предложена или работает, поэтому отметки закрыты. Если она не сложится, они откроются снова.
wish-standing-paused = Сейчас пауза: новых пар не предлагают. Закончить её можно в меню, «Моя анкета».
wish-standing-not-looking = Программа завершена, и новых пар вам пока не предлагают. Снова нужен наставник – скажите об этом: меню, «Моя анкета».
wish-standing-no-consent = Не хватает согласия на участие или на обработку данных. Дать его можно в меню, «Мои права».
wish-standing-not-admitted = Ваше участие здесь ещё согласуют. Как только решат, список откроется.
wish-standing-full = У вас заняты все места, поэтому новых просьб не показываем.
wish-standing-open = Можно выбирать.
wish-said-none = без отметки
wish-said-like = хочу
wish-said-perhaps = можно
wish-said-no = нет
wish-mark-like = Хочу
wish-mark-perhaps = Можно
wish-mark-no = Нет
wish-card =
    { $place } из { $count }
    <b>{ $name }</b>

    { $reasons }

    { $lines }
wished-reason-covers = вы сможете помочь: { $options }
wish-reason =
    Почему «нет»? Можно не отвечать.

    Ответ увидит только куратор, { $name } его не узнает. { $has_said ->
        [0] { "" }
       *[other] Сейчас записано: { $said }
    }
wish-order =
    <b>Кого хочется больше</b>

    { $lines }

    Стрелка вверх поднимает, вниз – опускает.
wish-closed = Сейчас отметки не меняются: пара уже предложена, идёт пауза или не хватает согласия. Откройте список ещё раз – там видно, что именно.
pair-declared-no = { $name } просит не предлагать эту пару. Поговорите: если мнение изменится, изменится и отметка – тогда предложите снова.
wish-card-own = • Отметка: { $name } – { $said }
wish-card-other = • { $name } отмечает – { $said }
wish-says-like = { $rank ->
    [0] хочет
    [1] хочет больше всех
   *[other] хочет, место { $rank }
}
wish-says-perhaps = не против
wish-says-no = просит не предлагать. Почему: { $reason }
match-mentee-like = • наставляемый хочет сам(а)
match-mentee-perhaps = • наставляемый не против
match-mentee-no = • наставляемый просил(а) не предлагать
match-mentor-like = • наставник хочет сам(а)
match-mentor-perhaps = • наставник не против
match-mentor-no = • наставник просил(а) не предлагать
## Drafts

menu-draft = Подобрать всем сразу
draft-start =
    <b>Подобрать всем сразу</b>

    { $waiting ->
        [0] Сейчас наставника никто не ждёт.
        [one] Ждёт наставника { $waiting } человек.
        [few] Ждут наставника { $waiting } человека.
       *[other] Ждут наставника { $waiting } человек.
    } Готовы взять ещё: { $mentors }, свободных мест у них { $seats }.

    Я предложу, кого с кем соединить, чтобы пара досталась как можно большему числу людей. Без вашего решения никому ничего не уйдёт.
draft-start-counting =
    <b>Подобрать всем сразу</b>

    Подбор уже идёт: его начал кто-то из кураторов. Нажмите «Подобрать», чтобы дождаться вместе. Ждут: { $waiting }, готовы взять: { $mentors }, мест: { $seats }.
button-draft-count = Подобрать
button-draft-weights = Что важнее
button-draft-training = Чему поучить наставников
button-draft-apply = Применить
button-draft-usual = Вернуть как в положении
button-draft-again = Подобрать заново
draft-weights =
    <b>Что важнее при подборе</b>

    3 – как в положении, 0 – не учитывать, 5 – намного важнее. Нажмите на строку, чтобы изменить.

    Станет: { $served } из { $waiting } с наставником, сумма совпадений { $sum } %. { $moved ->
        [0] Пары не изменятся.
        [one] Изменится { $moved } пара.
        [few] Изменятся { $moved } пары.
       *[other] Изменятся { $moved } пар.
    }
draft-weights-first =
    <b>Что важнее при подборе</b>

    3 – как в положении, 0 – не учитывать, 5 – намного важнее. Нажмите на строку, чтобы изменить.

    Получится: { $served } из { $waiting } с наставником, сумма совпадений { $sum } %.
draft-level =
    Насколько важно: <b>{ $part }</b>?

    0 – не учитывать, 3 – как в положении, 5 – намного важнее.
draft-working =
    <b>Подбираю</b>

    { $bar }
    { $stage }
draft-stage-collecting = собираю анкеты
draft-stage-counting = считаю
draft-stage-checking = проверяю
draft-list =
    <b>Предложение: кого с кем</b>

    Пар: { $count }, отмечено { $ticked }, без наставника { $unserved }. { $groups ->
        [0] {""}
        [one] Из пар собрана { $groups } группа.
        [few] Из пар собраны { $groups } группы.
       *[other] Из пар собрано { $groups } групп.
    } { $sent ->
        [0] {""}
       *[other] Уже предложено: { $sent }.
    } { $failed ->
        [0] {""}
       *[other] Не получилось: { $failed }.
    }
    { $couples }
    { $news }
    Готовил(а) { $curator }

    Сверху пары, на которые стоит взглянуть. У каждой – совпадение и сколько наставляемых будет у наставника. ✓ отмечена, = закреплена, & в группе, × исключена, ! не получилось.
draft-line = { $mark } { $title } · { $percent } % · { $load }/{ $seats }
draft-load = { $load } из { $seats }
draft-news-none = Анкеты с тех пор не менялись.
draft-news-new = { $count ->
    [one] После подбора пришёл ещё { $count } человек.
    [few] После подбора пришли ещё { $count } человека.
   *[other] После подбора пришли ещё { $count } человек.
}
draft-news-many = С тех пор что-то изменилось: анкеты, места или паузы.
draft-blocking-count = { $count ->
    [0] Нет двоих, кто оба предпочли бы друг друга.
    [one] Оба предпочли бы друг друга: { $count } случай.
    [few] Оба предпочли бы друг друга: { $count } случая.
   *[other] Оба предпочли бы друг друга: { $count } случаев.
}
draft-blocking-uncounted = После правок не пересчитано, кто предпочёл бы друг друга.
button-draft-propose = Предложить отмеченные
button-draft-all = Отметить все
button-draft-none = Снять отметки
button-draft-left = Кто остался без наставника
button-draft-blocking = Кто предпочёл бы друг друга
button-draft-news = Учесть изменения
button-draft-recount = Пересчитать всё заново
button-draft-file = Таблица Excel
button-draft-drop = Отказаться от предложения
button-draft-list = К предложению
draft-file-ordered = Таблица сейчас придёт.
draft-left =
    <b>Пока без наставника</b>

    { $lines }
draft-left-line = • { $name }: { $why }
draft-left-barred = { $why } ({ $bars })
draft-left-none = Наставник нашёлся каждому.
draft-helps = Что поможет:
draft-blocking =
    <b>Оба предпочли бы друг друга</b>

    { $lines }

    Общий счёт от этого стал бы хуже, но решать вам: откройте пару и поменяйте.
draft-blocking-line = • { $mentor } и { $mentee }
draft-blocking-none = Таких нет.
draft-training =
    <b>Чему поучить наставников</b>

    О чём просят чаще, чем умеют помочь.

    { $lines }
draft-training-line = • { $words }: просят { $asked }, помогают { $offered }. Кого позвать на занятие: { $names }
draft-training-none = Всё, о чём просят, есть кому показать.
draft-card =
    <b>Наставник:</b> { $mentor }, будет { $load } из { $seats }
    <b>Наставляемый:</b> { $mentee }
    { $dots } { $percent } %

    Просит ↔ предлагает
    { $sides }

    Почему вместе:
    { $reasons }

    { $standing }
draft-side-difficulties = Трудности: { $asks } ↔ { $offers }
draft-side-lessons = На уроке: { $asks } ↔ { $offers }
draft-side-subject = Предмет: { $asks } ↔ { $offers }
draft-side-experience = Стаж, лет: { $asks } ↔ { $offers }
draft-side-times = Время: { $asks } ↔ { $offers }
draft-side-mode = Встречи: { $asks } ↔ { $offers }
draft-reason = • { $words }
draft-no-reasons = совпадений в анкетах нет
draft-standing-offered = Пара может смениться, если вы что-то поменяете в других.
draft-standing-locked = Пара закреплена: она останется при любых переменах.
draft-standing-grouped = Наставляемый – в группе этого наставника. Вся группа занимает у наставника одно место.
draft-standing-forbidden = Пара исключена и предложена не будет.
draft-standing-proposed = Пара предложена обоим.
draft-standing-failed = Предложить не получилось: { $problem }
draft-against = Теперь мешает: { $bars }.
button-draft-tick = Отметить
button-draft-untick = Снять отметку
button-draft-lock = Закрепить пару
button-draft-unlock = Открепить пару
button-draft-forbid = Исключить пару
button-draft-allow = Вернуть пару
button-draft-swap = Поменять местами
button-draft-group = Собрать группу
button-draft-group-change = Изменить группу
button-draft-group-ready = Посмотреть, что получится
button-draft-ungroup = Разобрать группу
draft-group =
    Кто будет в группе? Наставник – { $mentor }, отмечено: { $count }.

    В группе от двух человек, и вся она занимает у наставника одно место. Первыми – те, кто уже с этим наставником, за ними те, кому наставника пока не нашлось.
draft-group-line = { $mark } { $name } · { $percent } % · { $place }
draft-group-free = без наставника
group-title-usual = Группа. Наставник { $name }
draft-turn-group = Если собрать группу
draft-turn-ungroup = Если разобрать группу
draft-kind-group = группа
draft-kind-pair = пара
draft-column-kind = Пара или группа
draft-swap = { $count ->
    [0] Меняться пока не с кем: в предложении одна пара.
   *[other] С какой парой поменять наставников? Пар: { $count }.
}
draft-change =
    <b>{ $head }</b>

    Станет: { $served } из { $waiting } с наставником, сумма совпадений { $sum } %. { $moved ->
        [0] Остальные пары не изменятся.
        [one] Изменится у { $moved } человека.
       *[other] Изменится у { $moved } человек.
    }

    { $lines }
draft-turn-lock = Если закрепить пару
draft-turn-unlock = Если открепить пару
draft-turn-forbid = Если исключить пару
draft-turn-allow = Если вернуть пару
draft-turn-swap = Если поменять наставников местами
draft-turn-weights = Если поменять, что важнее
draft-turn-anew = Если учесть, что изменилось
draft-turn-recount = Если пересчитать всё заново
draft-added = + { $mentor } – { $mentee }
draft-removed = − { $mentor } – { $mentee }
draft-more = … и ещё { $count }
draft-nothing-changes = Состав пар остаётся прежним.
button-draft-keep = Оставить как есть
draft-starts =
    { $count ->
        [one] Предлагаем { $count } пару.
        [few] Предлагаем { $count } пары.
       *[other] Предлагаем { $count } пар.
    } С какого дня начнутся программы? Выберите день или напишите, например 15.09.2026.
draft-ends =
    Программы начнутся { $starts }. По какой день? Как только выберете, предложения уйдут: { $count }.
draft-sent = { $count ->
    [0] Предложить не получилось.
    [one] Отправлено { $count } предложение.
    [few] Отправлены { $count } предложения.
   *[other] Отправлено { $count } предложений.
}
draft-done =
    { $count ->
        [0] <b>Предложить не получилось.</b>
        [one] <b>Отправлено { $count } предложение.</b>
        [few] <b>Отправлены { $count } предложения.</b>
       *[other] <b>Отправлено { $count } предложений.</b>
    } Каждый ответит за себя; об отказе вы узнаете сразу.

    { $lines }
draft-failed-line = • { $title }: { $problem }
draft-failed-none = Всё, что отмечено, ушло.
draft-next =
    Можно предложить следующего: <b>{ $name }</b>, совпадение { $percent } %, занято { $load } из { $seats }. Почему: { $reasons }. Дни останутся прежними.
draft-next-none = Другого подходящего наставника со свободным местом сейчас нет: человек остаётся в поиске. Что поможет, видно в «Кто ждёт наставника».
draft-next-by-hand = Группу и взаимное обучение собирают заново вручную, в «Подобрать пару».
pair-proposed-instead = Прежняя пара не сложилась, поэтому предлагаем другого наставника.
button-propose-next = Предложить следующего
draft-column-mentee = Наставляемый
draft-column-mentee-post = Должность
draft-column-mentee-subject = Предмет
draft-column-difficulties = Трудности
draft-column-mentor = Наставник
draft-column-mentor-post = Должность наставника
draft-column-mentor-subject = Предмет наставника
draft-column-load = Нагрузка
draft-column-score = Совпадение, %
draft-column-reasons = Почему вместе
draft-column-skill = Чему поучить
draft-column-asked = Просят
draft-column-offered = Помогают
draft-column-whom = Кого позвать
draft-sheet = Предложение пар
draft-training-sheet = Чему поучить наставников
file-draft = Предложение пар { $day }
notice-draft-export = Предложение пар – в таблице. На втором листе – чему поучить наставников.
notice-draft-expired = { $count ->
    [one] Предложение пар пролежало две недели и устарело: неотправленной осталась { $count } пара. Подберите заново – анкеты могли измениться.
    [few] Предложение пар пролежало две недели и устарело: неотправленными остались { $count } пары. Подберите заново – анкеты могли измениться.
   *[other] Предложение пар пролежало две недели и устарело: неотправленными остались { $count } пар. Подберите заново – анкеты могли измениться.
}
notice-draft-stopped = Подбор пар прервался на середине, ничего не сохранилось. Начните, пожалуйста, ещё раз.
draft-nobody-waits = Сейчас подбирать некому: наставника никто не ждёт. Когда кто-нибудь сдаст анкету, вернитесь сюда.
draft-levels-unknown = Эта кнопка устарела. Откройте «Что важнее» ещё раз.
draft-levels-zero = Хотя бы что-то должно быть важно. Оставьте у одной строки больше нуля.
draft-changed = Пока вы смотрели, предложение изменил другой куратор. Откройте его ещё раз.
draft-stopped = Подбор прервался. Попробуйте, пожалуйста, ещё раз.
draft-still-counting = Подбор ещё идёт. Подождите немного и откройте предложение ещё раз.
draft-nothing-ticked = Не отмечено ни одной пары. Отметьте хотя бы одну.
draft-next-gone = Это предложение уже отправлено или устарело. Подберите наставника через «Подобрать пару».
act-draft-pairs = начат подбор пар для всех
act-open-notice = открыто скрытое уведомление
act-view-draft = открыта предложенная пара
act-export-draft = заказана таблица с предложением пар
data-drafts = Предложения пар, которые готовит куратор
why-drafts = Чтобы подобрать наставника.

## Searching and support

searching-list =
    <b>Ждут наставника: { $count }</b>

    { $lines }
searching-nobody = Сейчас никто не ждёт: у всех с готовой анкетой есть пара.
searching-nobody-yet = Анкет наставляемых пока нет. Как только кто-нибудь сдаст анкету, он появится здесь.
searching-helps =
    Чтобы пара нашлась каждому, нужно:
    { $helps }

searching-possible = есть кого предложить
searching-drafted = уже есть в предложении
searching-line = • <b>{ $name }</b>, { $days ->
    [0] с сегодняшнего дня
    [one] ждёт { $days } день
    [few] ждёт { $days } дня
   *[other] ждёт { $days } дней
}: { $why }{ $marks ->
    [0] {""}
    [one] ; { $marks } отметка
    [few] ; { $marks } отметки
   *[other] ; { $marks } отметок
}
searching-told = { $count ->
    [one] Скажем { $count } человеку. Кому уже писали на этой неделе, тому второй раз не напишем.
   *[other] Скажем { $count } людям. Кому уже писали на этой неделе, тому второй раз не напишем.
}
support-screen =
    <b>Поддержка психолога</b>
    { $for_whom }
    { $words }
support-for-whom = Ответ за { $name } записываете вы.
support-ask = Показать психологу, что вы ищете поддержку? Он увидит ваше имя и то, что вы сами выберете. Больше никто об этом не узнает, и в любой день можно передумать.
support-agreed =
    Психолог видит ваше имя{ $what }.
    Ваши слова: { $note }
support-not-offered = Сейчас этого не предлагаем: психолога здесь пока нет или пара уже работает. Нужна помощь – напишите: /menu, «Нужна помощь».
support-shown = Что показать психологу, кроме имени? Можно ничего.
support-shows-work = где работаете и сколько лет
support-shows-situation = что сейчас ближе к вашей ситуации
support-shows-difficulties = что бывает трудно
support-shows-request = с чем хотите прийти к наставнику
support-note = Хотите что-то сказать психологу сами? Напишите одним сообщением, например: «Лучше после уроков». Или ничего не добавляйте.
supported-list = { $count ->
    [0] <b>Ищут поддержки</b>

        Сейчас никого. Здесь появятся те, кто сам согласился.
   *[other] <b>Ищут поддержки: { $count }</b>

        Каждый из них сам согласился, чтобы вы это видели. Откройте карточку.
}
supported-line = { $days ->
    [0] { $name } · сегодня
    [one] { $name } · { $days } день
    [few] { $name } · { $days } дня
   *[other] { $name } · { $days } дней
}
supported-card =
    <b>{ $name }</b>, { $days ->
        [0] с сегодняшнего дня
        [one] ждёт { $days } день
        [few] ждёт { $days } дня
       *[other] ждёт { $days } дней
    }

    Свои слова: { $note }
    { $lines }

## Documents of preparation

menu-papers = Документы
paper-list =
    <b>Документы</b>

    Выберите, какой нужен: всё, что известно, я впишу сам. Ниже – бланки согласий и заявлений.
paper-card =
    <b>{ $title }</b>
    { $about }

    { $lines }
paper-line = { $name }: <b>{ $answer }</b>
paper-not-asked = ещё не указано
paper-by-hand = впишете от руки
paper-template-ours = Шаблон: обычный
paper-template-own = Шаблон: ваш, «{ $name }», от { $day }
paper-answers =
    <b>{ $title }</b>

    Какой ответ изменить?
paper-ask =
    { $position } из { $total }

    <b>{ $question }</b>
    <i>{ $how }</i>
paper-coming = Файл – в отдельном сообщении.
paper-basis = приказ от { $day } г. № { $number }
button-paper-get = Получить файл
button-paper-change = Изменить ответы
button-by-hand = Впишу от руки
button-open-paper = Открыть документ
button-template = Свой шаблон

paper-title-regulation = Положение о системе наставничества
paper-title-order_regulation = Приказ об утверждении положения
paper-title-order_coordinator = Приказ о назначении координатора
paper-title-order_curator = Приказ о назначении куратора
paper-title-order_mentors = Приказ о назначении наставников
paper-title-order_working_group = Приказ о рабочей группе
paper-title-order_council = Приказ о совете наставников
paper-title-working_program = Рабочая программа куратора
paper-title-order_pairs = Приказ о закреплении пар
paper-title-order_change = Приказ об изменении пар
paper-title-order_cancellation = Приказ о прекращении пар
paper-title-program = Персонализированная программа наставничества
paper-title-roster = Список на учебный год
paper-title-personal_data = Согласие на обработку данных
paper-title-participation = Согласие на участие
paper-title-publication = Согласие на публикацию
paper-title-mentor_labour = Согласие наставника на работу
paper-title-external_mentor = Согласие внешнего наставника
paper-title-resignation = Заявление о сложении обязанностей
paper-title-replacement = Ходатайство о замене наставника
paper-title-extension = Заявление о продлении программы
paper-title-release = Заявление об освобождении от уроков
paper-title-statement = Заявление по программе наставничества
paper-title-stop = Заявление наставляемого о завершении
paper-title-mutual = Соглашение о завершении программы
paper-title-curator_ending = Представление куратора о завершении
paper-title-cancellation_notice = Уведомление об отмене поручения
paper-title-conclusion = Выводы по программе
paper-about-regulation = Полный текст по вашему профилю, с дорожной картой в приложении.
paper-about-order_regulation = Утверждает положение, дорожную карту и рабочую программу.
paper-about-order_coordinator = Координатора беру из тех, кто уже вошёл в бот.
paper-about-order_curator = Куратора беру из тех, кто уже вошёл в бот.
paper-about-order_mentors = Наставников беру из списка на год, который утверждён последним.
paper-about-order_working_group = Руководитель, члены группы и лист ознакомления.
paper-about-order_council = Председатель, члены совета и лист ознакомления.
paper-about-working_program = План куратора на учебный год по дорожной карте.
paper-about-form = Пустой бланк: школа вписана, остальное заполняют от руки.

paper-name-order_number = Номер приказа
paper-name-order_date = Дата приказа
paper-name-effective_on = Действует с
paper-name-council_protocol = Протокол педсовета
paper-name-association_protocol = Протокол методобъединения
paper-name-union_protocol = Мнение профсоюза
paper-name-coordinator_post = Должность координатора
paper-name-curator_post = Должность куратора
paper-name-leader = Руководитель
paper-name-members = Состав
paper-ask-order_number = Какой номер у приказа?
paper-ask-order_date = Какого числа подписан приказ?
paper-ask-effective_on = С какого дня он действует?
paper-ask-council_protocol = Какой протокол педсовета? Например: протокол № 1 от 30.08.2026
paper-ask-association_protocol = Какой протокол методобъединения? Например: протокол № 1 от 29.08.2026
paper-ask-union_protocol = Каким протоколом профсоюз дал мнение? Например: протокол № 2 от 28.08.2026
paper-ask-coordinator_post = Какая должность у координатора? Например: заместитель директора по УВР
paper-ask-curator_post = Какая должность у куратора? Например: заместитель директора по УВР
paper-ask-leader = Кто возглавляет? Например: Соколова Мария Петровна, заместитель директора
paper-ask-members = Кто ещё входит? По одному человеку в строке.
paper-how-line = Напишите в одну строку, до 120 знаков.
paper-how-day = Напишите дату, например 01.09.2026.
paper-how-people = Напишите фамилию, имя, отчество и должность, до 20 человек.
paper-line-expected = Не вижу слов в ответе. Напишите одну строку, до { $max } знаков, например: 12-н.
paper-line-too-long = Получилось длинновато, знаков: { $length }, а помещается { $max }. Сократите, пожалуйста, например до фамилии и должности.
paper-day-expected = Не узнаю дату. Напишите день, месяц и год полностью, например: 01.09.2026.
paper-people-expected = Не вижу никого в ответе. Напишите по человеку в строке, например: Соколова Мария Петровна, учитель.
paper-too-many-people = Столько не поместится: { $count }. Можно до { $max } человек, по одному в строке, например: Соколова Мария Петровна, учитель.

paper-category-young_specialist = молодые, начинающие педагоги
paper-category-returning = педагоги, приступившие к работе после длительного перерыва
paper-category-new_workplace = педагоги, которые осваиваются на новом месте работы
paper-category-new_direction = педагоги, желающие повысить профессиональный уровень в выбранном направлении
paper-category-digital_skills = педагоги, желающие овладеть цифровыми навыками и инструментами
paper-category-burnout = педагоги в состоянии профессионального или эмоционального выгорания
paper-category-recognised_difficulty = педагоги, которые испытывают затруднения и осознают потребность в наставнике
paper-category-student = студенты на практике, на время практики
paper-target-percent = { $value } %
paper-target-yes_no = { $value ->
    [0] нет
   *[other] да
}
paper-target-count = не менее { $value }

template-screen =
    <b>{ $title }: свой шаблон</b>

    Скачайте шаблон, поправьте его в Word и пришлите сюда: .docx, до 2 МБ. В двойных фигурных скобках – поля, их заполню я; слова вокруг меняйте как угодно. Сначала проверю файл и покажу образец.
template-preview =
    <b>{ $title }</b>

    Файл подходит. Образец по вашему шаблону – в отдельном сообщении. Заменить обычный шаблон вашим?
button-template-copy = Скачать шаблон
button-template-restore = Вернуть обычный шаблон
button-template-confirm = Да, заменить
button-template-drop = Нет, оставить как было
template-not-docx = Это не похоже на документ Word. Нужен файл .docx без макросов, например шаблон, который вы скачали здесь.
template-too-big = Файл слишком велик. Нужен .docx до { $max } МБ, например без крупных картинок.
template-has-code = В файле есть макросы, встроенные объекты или ссылки на другие файлы. Уберите их, пожалуйста: нужен простой .docx, например скачанный здесь шаблон.
template-field-unknown = Поля «{ $name }» в этом документе нет. Похожие: { $known }.
template-filter-unknown = После черты стоит «{ $name }», а я такого не знаю. Можно: { $known }. Например: order_date|words.
template-code = Так в шаблоне нельзя: «{ $words }». Можно поля, условия и повторы, как в скачанном шаблоне.
template-syntax = Не закрыта скобка или лишний знак: «{ $words }». Поле пишется в двойных фигурных скобках, например как номер приказа в скачанном шаблоне.
template-does-not-render = По этому файлу документ не получается. Скачайте шаблон ещё раз и правьте понемногу, например сначала только слова.
template-none-waits = Этот шаблон уже не ждёт решения. Пришлите файл ещё раз, если хотите заменить.

notice-paper-ready = <b>{ $title }</b>. Проверьте, пожалуйста, прежде чем подписывать.
notice-order-draft =
    <b>{ $title }</b>: проект готов. { $signs ->
        [yes] Осталось проверить и подписать.
       *[no] Передайте его тому, кто у вас подписывает приказы.
    } { $opens ->
        [yes] Номер и дату можно вписать от руки или ответить на вопросы в «Открыть документ».
       *[no] Номер и дату впишите от руки.
    }
notice-template-copy = <b>{ $title }</b>: шаблон. Поправьте слова в Word и пришлите файл на экран «Свой шаблон».
notice-template-preview = <b>{ $title }</b>: образец по вашему шаблону.

## Pairs

pair-list = { $count ->
    [0] <b>Пары</b>

        Пока ни одной. Как только пара появится, она будет здесь.
   *[other] <b>Пары: { $count }</b>

        Сверху те, где нужен ваш шаг.
}
pair-list-mine = { $count ->
    [0] <b>Моё наставничество</b>

        Пары пока нет. Как только появится, она будет здесь.
   *[other] <b>Моё наставничество</b>
}
pair-entry = { $rests ->
    [1] { $title } · давно не встречались
   *[0] { $title } · { $status }
}
pair-status-proposed = ждёт согласия
pair-status-declined = отказ
pair-status-agreed = нужны бумаги
pair-status-submitted = у директора
pair-status-approved = приказ на подписи
pair-status-active = работает
pair-status-ended = прекращена
pair-status-completed = завершена
pair-card =
    <b>Наставник:</b> { $mentor }
    <b>Наставляемый:</b> { $mentee }
    Срок: с { $starts } по { $ends }
    Сейчас: { $status }

    { $details }
pair-mentor-from = Наставник работает в другой школе: { $school }.
pair-consent-given = { $way ->
    [paper] • { $name }: согласие записал куратор
   *[chat] • { $name }: согласие в чате есть
}
pair-paper-kept = • { $name }: бумага подписана { $day }{ $is_placed ->
    [0] { "" }
   *[other] , хранится: { $place }
}
pair-declined-by = • { $name }: отказ{ $has_reason ->
    [0] { "" }
   *[other] . Причина: { $reason }
}
pair-ended-by = • { $name }: уход из пары раньше срока{ $has_reason ->
    [0] { "" }
   *[other] . Причина: { $reason }
}
pair-colleagues = Помогают: { $names }
pair-last-day = • Последний день пары – { $last }
pair-application = • Заявление ({ $title }): { $status }
pair-refused-before = Эти двое уже пробовали: один из них отказался или попросил о замене. Выберите, пожалуйста, другую пару.
pair-mentor-resigns = Наставник складывает наставничество: новых пар у него не будет. Выберите другого.
pair-remark = • Замечание директора: { $remark }
pair-order-waiting = • Приказ № { $number } от { $day }, ждёт подписи
pair-order-signed = • Приказ № { $number } подписан { $day }
pair-record-paper = Записать бумагу: { $name }
pair-sheet-get = Бланк для подписи
pair-sheet-coming = Бланк придёт файлом.
notice-pair-sheet = { $title }: бланк заполнен тем, что о паре известно. Остальное впишите от руки.
reason-none = не указана
pair-consented = Записал ваше согласие.
pair-next-proposed = Дальше: решают оба.
pair-next-declined = Дальше: куратор подберёт другую пару.
pair-next-agreed = Дальше: подписанные согласия на бумаге у куратора, потом решение директора.
pair-next-submitted = Дальше: решение директора.
pair-next-approved = Дальше: директор подпишет приказ, и пара начнёт работу.
pair-next-active = Пара работает.
pair-next-active-mine = Пара работает: встречайтесь и пишите друг другу.
pair-next-proposed-mine = Ваше «да» записано. Дальше: ответ напарника.
pair-next-ended = Программа закончилась раньше срока.
pair-next-completed = Программа завершена. Спасибо!
pair-approved = Утверждено. Приказ придёт файлом.
pair-decline =
    Жаль. Напишите, пожалуйста, почему: причину увидят только куратор и директор.
pair-remark-ask =
    Что поправить? Напишите замечание – его увидит куратор.

    { $bound ->
        [group] Вернётся вся группа: листы этих двоих запишут заново, листы остальных останутся.
        [reverse] Вернутся оба направления пары.
       *[none] { "" }
    }
paper-day =
    Когда подписано согласие: <b>{ $name }</b>?

    Нажмите кнопку или напишите дату, например 01.09.2026.
paper-place =
    Где хранится подписанный лист: <b>{ $name }</b>?

    Нажмите кнопку или напишите место.
paper-usual-place = В личном деле
paper-in-file = в личном деле
order-number =
    Приказ № { $number } от { $day }.

    Подписан под этим номером? Если в книге приказов другой номер, напишите его, например: 12-н.

pair-with-oneself = Наставник и наставляемый – один и тот же человек. Выберите двух разных.
pair-moved-on = { $status ->
    [declined] Пара уже не сложилась: кто-то отказался.
    [active] Пара уже работает.
    [completed] Программа этой пары уже завершена.
   *[other] Этот шаг уже сделан. Посмотрите, что с парой сейчас.
}
pair-not-yours = Это не ваша пара.
pair-not-active = Пара ещё не работает: нужен подписанный приказ. Когда его отметят, я напишу.
pair-not-ended = Срок этой программы ещё не вышел.
pair-papers-missing = Не хватает бумажного согласия или приказа. Запишите их сначала.
pair-proposed-already = Эта пара уже предложена. Откройте «Пары и приказы».
pair-kept-apart = Эти двое в вашем списке «не ставить в пару». Уберите их оттуда – или выберите другого.
pair-person-paused = { $name } сейчас на паузе. Выберите другого – или закончите паузу в карточке.
pair-mentee-not-looking = { $name }: программа завершена, нового наставника пока не ищет. Если наставник снова нужен, откройте карточку и нажмите «Снова искать наставника».
pair-questionnaire-missing = { $name }: анкета ещё не готова, поэтому пару предложить нельзя.
pair-mentor-full = { $capacity ->
    [one] У этого наставника уже { $capacity } пара, больше он не берёт. Выберите другого.
    [few] У этого наставника уже { $capacity } пары, больше он не берёт. Выберите другого.
   *[other] У этого наставника уже { $capacity } пар, больше он не берёт. Выберите другого.
}
paper-date-in-future = Эта дата ещё не наступила. Напишите день, когда бумагу подписали, например: 01.09.2026.
paper-place-empty = Напишите, где хранится лист. Например: в личном деле.
paper-place-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче, например: в личном деле.
order-number-too-long = { $length ->
    [one] Номер длинноват: { $length } знак,
    [few] Номер длинноват: { $length } знака,
   *[other] Номер длинноват: { $length } знаков,
} а помещается { $max }. Например: 12-н.
remark-expected = Напишите замечание словами. Например: «Нет согласия наставника».
reason-words-expected = Не вижу слов. Напишите хотя бы одно-два, например: «переезд» или «пока нет времени».
reason-too-long = { $length ->
    [one] Получилось длинновато: { $length } знак,
    [few] Получилось длинновато: { $length } знака,
   *[other] Получилось длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче.
program-ends-before-start = Окончание программы раньше её начала. Укажите более поздний день, например: начало 01.09.2026, окончание 31.05.2027.
program-too-short = Программа длится от { $min } до { $max } мес. Вы выбрали с { $starts } по { $ends }: это меньше { $months ->
    [one] { $months } месяца
   *[other] { $months } месяцев
}. Выберите окончание попозже, например: начало 01.09.2026, окончание 31.05.2027.
program-too-long = Программа длится от { $min } до { $max } мес. Вы выбрали с { $starts } по { $ends }: это больше { $months ->
    [one] { $months } месяца
   *[other] { $months } месяцев
}. Выберите окончание пораньше, например: начало 01.09.2026, окончание 31.05.2027.
program-extension-too-long = Обычная программа длится от { $min } до { $max } мес., вместе с продлением – не больше { $months }. Вы выбрали с { $starts } по { $ends }. Выберите окончание пораньше.

## Kinds

kind-of-pair = Вид: { $kind }. Форма: { $form }.
kind-variant-line = Вариант: { $variant }
kind-type-line = Тип наставника: { $type }
button-area = Спросить, кого хочет наставляемый
area-ask =
    В чём поможет ещё один наставник? { $opened ->
        [none] Выберите направление – бот спросит наставляемого, с кем ему хотелось бы работать.
       *[other] Сейчас открыто направление «{ $opened }»: наставляемый отмечает, с кем ему хотелось бы работать. Его можно поменять.
    }
button-area-close = Больше не спрашивать
area-opened = Спросили. Ответ появится у кандидатов.
area-needs-pair = Сначала нужен первый наставник: второй – для отдельного направления.
area-taken = С этим уже помогает другой наставник. Выберите другое направление.
act-open-area = открыт выбор ещё одного наставника
act-close-area = закрыт выбор ещё одного наставника
notice-area-opened = Вам можно выбрать ещё одного наставника. Направление – { $area }. Отметьте, с кем хотелось бы работать.
kind-area-line = Направление: { $area }
kind-goals-line = Цели: { $goals }
kind-schedule-line = { $count ->
    [one] Встречи по графику: { $count } день, { $days }
    [few] Встречи по графику: { $count } дня, { $days }
   *[other] Встречи по графику: { $count } дней, { $days }
}
kind-no-schedule = В ситуационном наставничестве графика нет: встречаются, когда нужна помощь. Предложите одну встречу или напишите в «Нужна помощь».
kind-lacks = { $what ->
    [both] Прежде чем пара уйдёт директору, нужны цели и график встреч: так устроено краткосрочное наставничество.
    [schedule] Прежде чем пара уйдёт директору, нужен график встреч: так устроено краткосрочное наставничество.
   *[goals] Прежде чем пара уйдёт директору, нужны цели.
}
kind-reverse-line = Это одно из двух направлений: вы учитесь друг у друга. Согласие и подпись общие, цели у каждого направления свои.
kind-group-line = Это группа: одно «да» наставника – сразу для всех, и встречи – сразу для всех. Кто в ней, видно по кнопке «Группа».
kind-situational-line = Графика нет: помощь по мере надобности, когда её просят.
kind-virtual-line = Встречи на расстоянии: для каждой нужна ссылка.
kind-other-direction = Второе направление
kind-set-goals = Цели
kind-set-schedule = График встреч
kind-goals-ask =
    К чему программа должна привести? Сейчас записано: { $goals }

    Напишите конкретно, до { $max } знаков. Например: за два месяца научиться планировать урок с разноуровневыми заданиями и провести три таких урока.
kind-goals-none = пока ничего
kind-goals-expected = Получилось слишком коротко. Напишите, чего именно хотите добиться, например: вести электронный журнал без помощи.
kind-goals-too-long = Получилось длинновато, знаков: { $length }, а помещается { $max }. Оставьте, пожалуйста, главное.
kind-schedule-ask =
    По каким дням встречаетесь? Программа идёт с { $starts } по { $ends }.

    Выберите кнопкой или напишите даты через запятую, например: 05.10.2026, 19.10.2026, 2 ноября 2026.
kind-every-week = Каждую неделю
kind-every-two-weeks = Раз в две недели
kind-every-four-weeks = Раз в четыре недели
kind-schedule-expected = Не узнаю дату: { $found }. Напишите даты через запятую, например: 05.10.2026, 19.10.2026.
kind-schedule-count = В графике дней: { $count }. Нужно от { $min } до { $max }, например: 05.10.2026, 19.10.2026.
kind-schedule-outside = Все дни должны быть внутри программы: с { $starts } по { $ends }. Проверьте, пожалуйста, даты.
kind-link-expected = Встреча на расстоянии, поэтому вместо места нужна ссылка, например: https://meet.example.ru/kabinet-5
kind-link-ask = Встреча { $time }, на расстоянии. Пришлите ссылку, по которой вы встретитесь, например: https://meet.example.ru/kabinet-5
kind-area-expected = Наставник у человека уже есть. Выберите, в чём поможет этот: кнопка «Направление».
kind-area-taken = С этим уже помогает другой наставник. Выберите другое направление.
kind-outsider-expected = В этой форме наставник приходит от партнёра: предприятия, вуза или другой организации, и договор с ней должен действовать. Запишите его в «Партнёры и гости» или выберите другую форму.
kind-head-expected = В этой форме наставник – руководитель школы или тот, кто в списке сотрудников записан руководителем. Запишите это в карточке сотрудника или выберите другую форму.
pair-line-manager = Этот наставник – непосредственный руководитель наставляемого. По вашему положению так можно только в форме «руководитель – педагог». Выберите другого наставника или форму.
variant-why-head-class = Подсказка: наставник – руководитель, а трудности связаны с классом.
variant-why-head-young = Подсказка: наставник – руководитель, а наставляемый начинает работать.
variant-why-digital = Подсказка: наставляемому нужны цифровые инструменты, а наставник ими владеет.
variant-why-struggling = Подсказка: наставляемому сейчас трудно, и нужна поддержка.
variant-why-subject = Подсказка: у них один предмет.
variant-why-young = Подсказка: наставляемый начинает работать, а наставник – опытный педагог.
variant-why-people = Подсказка: трудности – в общении и в самой организации работы.
variant-start-experienced_to_young = С чего начать: побывать на уроках друг у друга и выбрать два-три навыка на первую четверть.
variant-start-head_to_young = С чего начать: рассказать, как здесь принимают решения, кто за что отвечает, и выбрать одно дело с коллегами на месяц.
variant-start-head_to_young_class = С чего начать: разобрать класс по именам, договориться о правилах и плане работы с классом на месяц.
variant-start-leader_to_struggling = С чего начать: спокойный разговор о том, что забирает силы, и одно небольшое дело, которое точно получится.
variant-start-innovator_to_conservative = С чего начать: одна программа и один урок с ней вместе; следующий инструмент – когда этот станет привычным.
variant-start-expert_to_novice = С чего начать: разобрать вместе одну тему предмета – цель, задания, проверку – и провести по ней урок.
variant-start-subject_expert = Наставник-предметник: на каждой встрече – тема предмета, задания и урок по ней.
variant-start-consultant = Наставник-консультант: на каждой встрече – что произошло за неделю, что мешает и что попробовать.
kind-choose-kind = Вид: { $now }
kind-choose-form = Форма: { $now }
kind-choose-area = Направление: { $now }
kind-choose-variant = Вариант: { $now }
kind-choose-type = Тип наставника: { $now }
kind-ask = { $words }
kind-nothing-chosen = не выбрано
kind-ask-kind = Какой вид наставничества? Группа собирается отдельно: «Подобрать пару» – «Собрать группу». Скоростная встреча – тоже отдельно: «Скоростные встречи».
kind-ask-form = Какая форма наставничества? Обычно берётся та, которую просил наставляемый.
kind-ask-area = В чём поможет этот наставник? У каждого из наставников одного человека направление своё.
kind-ask-variant = Какой это вариант по вашему положению?
kind-ask-type = Какой это наставник по вашему положению? Сверху тот тип, который подходит лучше.
kind-second-mentor = Ещё один наставник
kind-ask-second = { $count ->
    [0] Пока ни у кого нет наставника: первого подберите на экране «Подобрать пару».
   *[other] Кому нужен ещё один наставник? У каждого наставника будет своё направление.
}
kind-area-subject = предмет
kind-area-methods = методика
kind-area-upbringing = воспитательная работа
kind-area-digital = цифровые навыки
kind-area-paperwork = документы и журнал
kind-area-adaptation = жизнь в коллективе

## Groups

group-begin = Собрать группу
group-open = Группа
group-list = Группы
group-screen = { $count ->
    [0] Групп пока нет. Группа – один наставник и несколько наставляемых.
   *[other] Группы: один наставник и несколько наставляемых.
}
group-ask-mentor = { $count ->
    [0] Свободных наставников сейчас нет.
   *[other] Кто будет наставником группы? Группа занимает у наставника одно место.
}
group-ask-mentees = Кто в группе? Отметьте от { $min } до { $max } человек. Отмечено: { $count }.
group-ask-title = Как назовём группу? До { $max } знаков, например: Молодые учителя математики
group-title-expected = Нужно название, до { $max } знаков, например: Молодые учителя математики
group-members-expected = В группе должно быть от { $min } до { $max } наставляемых, а отмечено: { $count }. Отметьте, пожалуйста, на предыдущем экране.
group-ready = Готово
group-confirm =
    <b>{ $title }</b>

    Наставник: { $mentor }
    В группе: { $mentees }
    С { $starts } по { $ends }

    Предложение придёт каждому, и каждый ответит сам. Кто откажется, выйдет из группы; остальные продолжат, пока их двое.
group-propose = Предложить группу
group-proposed = Предложение отправлено всем.
group-card =
    <b>{ $title }</b>

    Наставник: { $mentor }
    { $lines }
group-line = { $name }: { $status }
group-card-small = В группе остался один человек. Решите, пожалуйста: пусть продолжат вдвоём – или завершаем.
group-meet = Предложить встречу всем
group-meetings-open = Встречи группы
group-meetings = { $count ->
    [0] Общих встреч пока нет. Их назначает наставник группы.
   *[other] <b>Встречи группы: { $count }</b>
}
group-on-as-pair = Продолжить вдвоём
group-end = Завершить
group-end-sure = Завершить совсем? Наставник и наставляемый об этом узнают.
group-end-yes = Да, завершить
group-went-on = Теперь это обычная пара.
group-meeting-proposed = Встреча назначена, позвал всех. Кто придёт, увидите в ней.
group-coming = Приду
group-not-coming = Не смогу
group-coming-noted = Записал: вы придёте.
group-absent-why =
    Встреча группы: { $time }. Почему не получится? Напишите пару слов наставнику.
group-guest = { $state ->
    [coming] { $name }: придёт
    [absent] { $name }: не сможет
    [there] { $name }: был(а)
    [missing] { $name }: не было
   *[silent] { $name }: пока не ответил(а)
} { $reason }
group-attendance = Кто был
group-attendance-ask =
    <b>Кто был на встрече?</b> Отмечено: { $count } из { $all }.

    Нажмите на имя, чтобы отметить или снять отметку.
group-attendance-noted = Записал, кто был.
group-mentor-moves = Встречу группы переносит её наставник. Если время не подходит, нажмите «Не смогу» и напишите почему.
group-mentor-notes = Кто был на встрече группы, отмечает её наставник.
group-remove = Убрать из группы
group-remove-yes = Да, убрать
group-ask-remove = Кого убрать из группы «{ $title }»? Это можно, пока группа не ушла к директору. Остальные продолжат, пока их хотя бы двое.
group-remove-sure = Убрать из группы «{ $title }»: { $name }? Бот скажет об этом человеку и наставнику, поиск наставника продолжится.
group-removed = Готово. Остальные продолжают.
group-has-begun = Группа уже у директора или работает. Теперь выйти можно только по заявлению.
group-part = Завершить всю группу
group-part-ask = { $who ->
    [mentor] Больше не ведёте группу «{ $title }»? Закон просит предупредить за три рабочих дня: последний день наступит у всех сразу. Причину можно написать или не писать.
   *[director] Отменить поручение для всей группы «{ $title }»? Последний день наступит через три рабочих дня, все об этом узнают. Причину можно написать или не писать.
}
group-part-sure = { $who ->
        [mentor] Больше не ведёте группу «{ $title }»: последний день у всех – через три рабочих дня. Причину увидят куратор и директор.
       *[director] Отменяете поручение для всей группы «{ $title }»: последний день – через три рабочих дня. Все узнают об этом сразу, причину увидит куратор.
    }

    Причина: { $reason }

    Отправить?
act-leave-group = участник убран из группы
group-not-here = По вашему положению групп нет: наставничество один на один.
group-not-small = Решать пока нечего, в группе человек: { $count }. Откройте её заново, пожалуйста.
group-mentor-proposes = Встречу всей группе предлагает её наставник. Со своей стороны вы можете предложить встречу ему: «Моё наставничество».

## Programs

program-words-expected = Здесь нужны слова. Напишите коротко, своими словами, или поставьте один дефис, чтобы оставить пустым.
program-words-too-long = Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста, и пришлите ещё раз: ваши слова остались выше в чате.
program-lines-too-many = Получилось { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
}, а помещается { $max }. Объедините похожее и пришлите ещё раз.
program-line-too-long = В одной строке { $length } знаков, а помещается { $max }: «{ $line }…». Сократите её или разбейте на две.
program-activity-title-expected = Назовите мероприятие, например: «Посетить два урока наставника».
program-activity-days-crossed = Окончание ({ $ends }) раньше начала ({ $starts }). Поменяйте один из дней.
program-activity-outside = { $day } – за пределами программы: она длится с { $starts } по { $ends }. Выберите день внутри этого срока.
program-parts-lacking = Ещё не всё заполнено: { $count ->
    [one] пуста { $count } часть
    [few] пусты { $count } части
   *[other] пусты { $count } частей
}. Они отмечены кружком; заполните их, и можно будет согласиться.
program-remark-expected = Напишите хотя бы одно замечание: что поправить и как.
program-first-version = Это первая программа, её нельзя отозвать – только поправить.
program-not-in-force = Менять пока нечего: программа ещё не утверждена.
program-change-under-way = Изменение программы уже готовится. Закончите его или отзовите.
program-moved-on = { $state ->
    [submitted] Программа уже на утверждении. Чтобы поправить её, сначала верните её себе.
    [approved] Эта программа уже утверждена. Чтобы изменить её, предложите изменение.
    [withdrawn] Это изменение отозвано.
    [replaced] Это прежняя версия программы, её место заняла новая.
   *[other] Программа уже изменилась. Посмотрите, как она выглядит теперь.
}
## Speed meetings

menu-speed = Скоростные встречи
todo-speed-mark = рассказать, как прошла скоростная встреча: { $name }
do-speed-mark = Как прошла встреча «{ $name }»?
speed-list = { $count ->
    [0] <b>Скоростные встречи</b>

        Пока ни одной. Это одна встреча с наставником – или с несколькими по очереди: каждый приходит со своей целью и уходит с ответом.
   *[other] <b>Скоростные встречи</b>

        Сверху те, что впереди. Откройте любую.
}
speed-state-host = ведёте вы
speed-state-seat = вы идёте
speed-state-waiting = вы ждёте места
speed-state-off = отменена
speed-state-over = прошла
speed-state-open = мест: { $free }
speed-card =
    <b>{ $title }</b>
    { $time }, { $minutes } мин.
    Где: { $place }
    Наставники: { $hosts }
    Занято мест: { $taken } из { $places }{ $waiting ->
        [0] {""}
       *[other] , ждут места: { $waiting }
    }

    { $state }
speed-is-off = Встреча отменена. Причина: { $reason }
speed-your-seat = За вами место. Напомню за день и за час.
speed-your-queue = Места заняты, вы в очереди: { $place }. Освободится место – займу его для вас и сообщу.
speed-your-goal = С чем придёте: { $goal }
speed-your-mark = Ваша оценка: { $mark }
speed-you-lead = Вы ведёте эту встречу.
speed-way = К кому подсаживаетесь по очереди: { $names }
speed-nobody = пока никого
speed-you = вы
speed-ask-goal =
    С чем придёте на встречу «{ $title }»? Один вопрос или цель, до { $max } знаков. Например: как удержать внимание класса после большой перемены.

    Это прочитают наставники встречи и куратор – и подготовятся.
speed-goal-none = цель не названа
speed-leave-sure = Отдать место на встрече «{ $title }»? Его займёт тот, кто ждёт дольше всех.
speed-left = Место свободно. Спасибо, что предупредили.
speed-decline-sure = Не сможете вести встречу «{ $title }»? Я сообщу куратору.
speed-declined = Сообщил куратору.
speed-ask-reason = Почему отменяем встречу «{ $title }»? Причину прочитают все, кто собирался. До { $limit } знаков, например: наставник заболел, назначим новый день.
speed-reason-expected = Нужна причина, до { $max } знаков, например: наставник заболел, назначим новый день.
speed-ask-hosts = Кто ведёт встречу? Отметьте от одного до { $max } наставников. Если их несколько, гости подсаживаются к каждому по очереди. Отмечено: { $count }.
speed-ask-alone = Скоростная встреча – это один разговор со многими: вы ведёте её сами. Несколько наставников сразу собирает куратор.
speed-ask-title = О чём встреча? До { $title_max } знаков, например: Первый месяц в классе: что спросить и что попробовать
speed-title-expected = Нужна тема, от 3 до { $max } знаков, например: Первый месяц в классе.
speed-ask-day = В какой день?
speed-ask-place = Где? Напишите кабинет или пришлите ссылку, до { $place_max } знаков. Например: кабинет 12.
speed-place-expected = Напишите, куда приходить: кабинет или ссылку, до { $max } знаков. Например: кабинет 12.
speed-ask-minutes = { $hosts ->
    [1] Сколько длится встреча?
   *[other] Сколько длится разговор с одним наставником? Потом гости пересаживаются, и так наставников: { $hosts }.
}
speed-minutes = { $count } мин.
speed-too-long = Получается { $minutes } минут, а больше { $max } трудно высидеть. Выберите разговор покороче или меньше наставников.
speed-ask-places = Сколько человек может прийти? Выберите или напишите число от { $min } до { $max }.
speed-places-expected = Нужно число от { $min } до { $max }, например: 12.
speed-hosts-expected = Отметьте, кто ведёт встречу: от одного до { $max } наставников. Сейчас отмечено: { $count }.
speed-ask-audience = Кого позовём? Им придёт приглашение, они и смогут записаться.
speed-audience-waiting = Наставляемых без наставника
speed-audience-mentees = Всех наставляемых
speed-audience-everybody = Всех наставляемых и наставников
speed-confirm =
    <b>{ $title }</b>
    { $time }, { $minutes } мин.
    Где: { $place }
    Ведут: { $names }
    Мест: { $places }
    { $rounds }
    Зовём: { $audience }

    Объявить?
speed-rounds-one = Разговор общий.
speed-rounds-many = Разговор с каждым – { $talk } мин., потом пересаживаются.
speed-announced = Объявил. Наставники получат файл для календаря.
speed-people =
    <b>Кто идёт и с чем</b>

    { $lines }
speed-guest =
    <b>{ $name }</b>
    { $goal }
speed-guest-waits =
    <b>{ $name }</b> (ждёт места)
    { $goal }
speed-guest-likes = Хочет работать дальше: { $names }
speed-plan =
    <b>Кто за чьим столом</b>

    { $lines }
speed-round = <b>Разговор { $number }</b>
speed-table = { $host }: { $guests }
speed-came = Кто пришёл? Нажмите на имя. Отмечено: { $count } из { $taken }.
speed-results =
    <b>Итоги: { $title }</b>

    Записались: { $signed }, ждали места: { $waiting }, пришли: { $came }
    { $lines }
speed-result-likes = С кем хотят работать дальше: { $name } – { $count }
speed-result-few = Оценок: { $count }. Среднюю и отзывы покажу, когда ответят хотя бы { $least }: так никого не узнать по ответу.
speed-result-mean = Средняя оценка: { $mean }, ответили: { $count }
speed-result-word = «{ $words }»
speed-ask-mark = Насколько полезной была встреча «{ $title }»? 1 – совсем нет, 5 – очень.
speed-ask-word = Добавите пару слов: что берёте с собой, чего не хватило? До { $max } знаков. Прочитают без вашего имени.
speed-ask-likes = С кем хочется работать дальше? Отметьте. Увидит куратор; если вы ищете наставника, отметка учтётся при подборе, и наставник узнает, что его выбрали.
speed-calendar-title = Скоростная встреча: { $title }
speed-not-here = В вашем положении скоростного наставничества нет, поэтому объявить такую встречу нельзя. Можно собрать группу: «Подобрать пару» – «Группы».
speed-not-a-pair = Скоростное наставничество – это одна встреча, а не пара. Объявите её: «Скоростные встречи» – «Объявить встречу».
speed-cancelled = Эта встреча отменена.
speed-begun = Встреча уже началась: записываться и менять её поздно.
speed-no-place = За вами на этой встрече места нет.
speed-not-host = Эту встречу ведёте не вы.
speed-not-yours = Меняет, переносит и отменяет встречу тот, кто её объявил, или куратор.
speed-only-yourself = Наставник объявляет встречу, которую ведёт сам. Встречу с несколькими наставниками соберёт куратор.
speed-mark-first = Сначала поставьте оценку, потом добавьте слова.
speed-change =
    Что меняем во встрече «{ $title }»? Все, кто идёт, ждёт места или ведёт её, узнают сразу.

    Где: { $place }
    Мест: { $places }, занято: { $taken }
    Наставники: { $hosts }
speed-places-taken = Места уже есть у { $taken }: забирать их нельзя. Напишите число не меньше или отмените встречу.
button-speed-change = Изменить
button-speed-title = Тема
button-speed-place = Где
button-speed-places = Сколько мест
button-speed-hosts = Наставники
button-speed-open = Открыть встречу
button-speed-announce = Объявить встречу
button-speed-next = Дальше
button-speed-send = Объявить
button-speed-sign-up = Записаться
button-speed-goal = С чем приду
button-speed-mark = Оценить встречу
button-speed-missed = Меня не было
button-speed-people = Кто идёт и с чем
button-speed-plan = Кто за чьим столом
button-speed-came = Отметить, кто пришёл
button-speed-results = Итоги встречи
button-speed-move = Перенести
button-speed-leave = Не приду
button-speed-leave-yes = Да, отдать место
button-speed-decline = Не смогу вести
button-speed-decline-yes = Да, не смогу
button-speed-cancel = Отменить встречу
act-announce-speed = объявлена скоростная встреча
act-cancel-speed = отменена скоростная встреча
act-enter-speed-place = записано с бумаги: место на скоростной встрече
act-change-speed = изменена скоростная встреча
act-move-speed = перенесена скоростная встреча
act-note-speed-came = отмечено, кто был на скоростной встрече
act-view-speed = открыт список скоростной встречи с целями
notice-speed-open =
    Скоростная встреча: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }
    Наставники: { $hosts }

    Мест всего { $places }. Приходите со своим вопросом.
notice-speed-host =
    Вы ведёте скоростную встречу: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }
    Наставники: { $hosts }

    Кто идёт и с чем, видно на карточке встречи. Если не сможете, скажите там же.
notice-speed-signed =
    Записал вас: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }

    Файл – для вашего календаря. Планы поменяются – отдайте место на карточке встречи, пожалуйста.
notice-speed-up =
    Место освободилось, и теперь оно ваше: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }

    Если уже не сможете, отдайте его на карточке встречи, пожалуйста.
notice-speed-out = Вас больше нет в списке встречи <b>{ $title }</b>, { $time }. Файл уберёт её из календаря.
notice-speed-moved =
    Встречу <b>{ $title }</b> перенесли: { $time }. Где: { $place }

    Файл поправит запись в календаре.
notice-speed-changed =
    Встреча <b>{ $title }</b> изменилась: { $time }, { $minutes } мин. Где: { $place }
    Наставники: { $hosts }

    Файл поправит запись в календаре. Планы поменяются – отдайте место на карточке встречи, пожалуйста.
notice-speed-cancelled =
    Встречу <b>{ $title }</b> отменили: { $time } её не будет.
    Причина: { $reason }
notice-speed-tomorrow =
    Завтра скоростная встреча: <b>{ $title }</b>, { $time }.
    Где: { $place }
    { $way }
notice-speed-soon =
    Скоро скоростная встреча, в { $hour }: <b>{ $title }</b>.
    Где: { $place }
    { $way }
notice-speed-mark = Как прошла встреча <b>{ $title }</b>? Одна оценка – и всё.
notice-speed-came = { $count ->
    [one] Встреча <b>{ $title }</b> прошла. Отметьте, кто был: остался { $count } человек.
    [few] Встреча <b>{ $title }</b> прошла. Отметьте, кто был: осталось { $count } человека.
   *[other] Встреча <b>{ $title }</b> прошла. Отметьте, кто был: осталось { $count } человек.
}
notice-speed-host-out = <b>{ $name }</b> не сможет вести встречу «{ $title }», { $time }. Ведут теперь: { $hosts }. Если вести некому, отмените её или объявите новую.

program-not-yours = Эту программу пишут другие люди.
program-not-your-turn = Сейчас решение не за вами: программа у того, чья очередь, или её пишут вы сами.
program-pair-not-there = Программу пишут двое, которые работают вместе или вот-вот начнут. Сейчас этой пары нет или согласие дали ещё не все.
program-pair-not-active = Утвердить программу можно, когда пара работает: сначала отметьте, что приказ о ней подписан.
program-part-fixed = Эту часть здесь менять нельзя: она записана в приказе о паре или положение её не меняет.
program-outside-order = Пара закреплена приказом с { $starts } по { $ends }, программа – внутри этого срока. Выберите другой день; продлить срок можно, когда программу утвердят.
program-extension-too-late = Так далеко продлить нельзя: вместе с продлением программа идёт самое большее по { $latest }. Выберите день пораньше.
program-extension-not-later = Сейчас последний день – { $ends }. Чтобы продлить, выберите день позже.
program-changed-since = Пока вы читали, программу изменили. Посмотрите, что стало другим, и согласитесь с новыми словами, если они вам подходят.
program-activity-done = Это мероприятие уже выполнено, его не убрать: оно останется в плане.
program-activities-full = В плане уже { $max } мероприятий, больше не помещается. Уберите лишнее или объедините похожее.
program-remarks-full = Замечаний уже { $max }. Верните программу с ними, остальное можно сказать словами.
program-choose-here = Здесь выбирают кнопкой.

program-mine = { $count ->
    [0] Программа появится, когда у вас будет пара и оба скажут «да».
   *[other] <b>Программы наставничества</b>

    Выберите, чью открыть.
}
program-begin =
    <b>Программа наставничества</b>

    Её пишут вдвоём: цель, задачи, встречи, дела по срокам. Трудности, запрос и срок возьмём из анкет и приказа – заново вводить не придётся. Править можете вы оба и в любое время.

    Начнём?
program-begin-early =
    <b>Программа наставничества</b>

    Её начинают, когда оба согласились на пару. Пока рано – вернитесь чуть позже.

program-begun =
    <b>Программа наставничества</b>

    Программу уже начали. Откройте её – и можно продолжать вместе.
program-card =
    <b>Программа наставничества</b>{ $number ->
        [0] {""}
       *[other] {" "}№ { $number }
    }
    { $names }
    { $state }

    <b>Цель:</b> { $goal }
    <b>Срок:</b> { $starts } – { $ends }
    <b>Форма:</b> { $form }. <b>Вид:</b> { $kind }
    <b>Мероприятий:</b> { $count }

    { $lines }
program-state-drafting = Пишется
program-state-under-way = Утверждена, выполняется
program-state-completed = Выполнена
program-state-ended = Завершена досрочно
program-version-draft = { $kind ->
    [extension] Готовится продление
    [amendment] Готовится изменение
   *[first] Пишется
}
program-version-proposed = { $kind ->
    [extension] Продление ждёт согласия
    [amendment] Изменение ждёт согласия
   *[first] Ждёт согласия обоих
}
program-version-submitted = { $kind ->
    [extension] Продление на утверждении
    [amendment] Изменение на утверждении
   *[first] На утверждении
}, решает: { $decider }
program-version-returned = Возвращена с замечаниями
program-version-approved = Утверждена
program-version-replaced = Прежняя редакция
program-version-withdrawn = Отозвана
program-version-short-draft = пишется
program-version-short-proposed = ждёт согласия
program-version-short-submitted = на утверждении
program-version-short-returned = с замечаниями
program-version-short-approved = действует
program-version-short-replaced = прежняя
program-version-short-withdrawn = отозвана
program-kind-first = программа
program-kind-extension = продление
program-kind-amendment = изменение
program-version-entry = { $number }. { $kind } · { $state }
program-line-agreed = Согласие есть: { $names }.
program-changes = <b>Что меняется:</b>
program-changes-left = И ещё отличий: { $count }. Все – в «Редакциях».
program-line-was = Сейчас она действует до { $day }.
program-line-reason = Почему меняется: { $reason }
program-line-lacking = Ещё пусто: { $parts }.
program-line-due = Написать до { $day }.
program-line-remark = Поправить – <b>{ $part }</b>: { $words }
program-line-remark-here = Замечание: <i>{ $words }</i>
program-why = Почему: { $reason }.
program-remark-line = – { $part }: { $words }
program-agree = Согласен(на) с программой
program-agree-for = Записать согласие: { $name }
program-agreed = Записал ваше согласие. Ждём остальных.
program-sent = Все согласны. Программа ушла на утверждение.
program-taken-back = Программа снова у вас. Когда поправите, согласитесь с ней ещё раз.
program-approved = Утверждено.
program-returned = Программа вернулась к авторам с замечаниями.

program-parts =
    <b>Части программы</b>

    ● заполнено, ○ пусто, ! есть замечание. Нажмите на часть, чтобы прочитать или поправить.
program-parts-read =
    <b>Части программы</b>

    Нажмите на часть, чтобы прочитать её целиком.
program-part =
    <b>{ $title }</b>

    { $ask }

    { $words }

    { $remarks }

    { $limit }
program-words-now = Сейчас написано:
    <blockquote>{ $words }</blockquote>
program-limit = До { $max } знаков; один дефис оставит пустым.
program-nothing = пусто
program-clash =
    <b>{ $title }</b>

    Пока вы писали, эту часть изменил другой человек. Теперь там:
    <blockquote>{ $words }</blockquote>

    Ваши слова не пропали: они выше в чате. Пришлите их ещё раз, если они лучше, или соедините оба варианта.
program-part-problem = Проблема
program-part-goal = Цель
program-part-objectives = Задачи
program-part-goal-back = Цель в обратную сторону
program-part-objectives-back = Задачи в обратную сторону
program-part-difficulties = Затруднения
program-part-strengths = Сильные стороны
program-part-form = Форма наставничества
program-part-mode = Режим встреч
program-part-starts-on = Первый день
program-part-ends-on = Последний день
program-part-schedule = Расписание встреч
program-part-conditions = Условия
program-part-activities = Мероприятия
program-part-interim = Промежуточные результаты
program-part-expected = Планируемые результаты
program-part-criteria = Критерии оценки
program-part-whole = Программа в целом
program-ask-problem = С чего всё началось? Опишите ситуацию в нескольких словах. Запрос из анкеты уже здесь.
program-ask-goal = К чему программа должна привести? Например: «Вести уроки математики в 5 классе так, чтобы внимание держалось весь урок».
program-ask-objectives = Какие задачи решите по пути? Каждая с новой строки, до 10. Например: «Планировать урок по минутам».
program-ask-goal-back = Вы учите друг друга. К чему придёт тот, кто в первом направлении наставник?
program-ask-objectives-back = Задачи второго направления: каждая с новой строки, до 10.
program-ask-difficulties = Отметьте, что хочется преодолеть. Ответы анкеты уже отмечены.
program-ask-strengths = Что уже хорошо получается и на что опереться? Каждое с новой строки.
program-ask-form = Какой станет форма наставничества?
program-ask-mode = Как будете встречаться?
program-ask-starts-on = С какого дня начинается программа? Выберите или напишите, например 15.09.2026.
program-ask-ends-on = Какой день последний? Выберите или напишите, например 31.05.2027.
program-ask-schedule = Как часто и когда встречаетесь? Выберите или напишите, например: «По вторникам в 15:00, кабинет 12».
program-ask-conditions = Что нужно, чтобы всё получилось: кабинет, время, доступ к материалам? Можно пропустить.
program-ask-interim = Что должно получиться к середине? Можно пропустить.
program-ask-expected = Что изменится, когда программа закончится? Например: «Проводит открытый урок; дисциплина держится без замечаний».
program-ask-criteria = По чему поймёте, что получилось? Например: «Взаимопосещение: 8 из 10 по карте наблюдения».
program-mode-in_person = Очно
program-mode-online = Онлайн
program-mode-mixed = И так и так
program-rhythm-week = Раз в неделю
program-rhythm-two-weeks = Раз в две недели
program-rhythm-month = Раз в месяц
program-rhythm-need = По мере надобности

program-activities =
    <b>Мероприятия</b>: { $count }

    { $remarks }

    Нажмите на мероприятие, чтобы назначить срок и ответственного. Чтобы добавить своё, напишите его название сообщением, например: «Посетить два урока наставника».
program-activities-read =
    <b>Мероприятия</b>: { $count }
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
program-activity-clash = Пока вы писали, это мероприятие изменил другой человек. Посмотрите, что там теперь; ваши слова – выше в чате, пришлите их ещё раз, если они лучше.
program-field-line = { $field }: { $words }
program-field-title = Название
program-field-days = Срок
program-field-days-from = Начало
program-field-days-until = Окончание
program-field-starts-on = начало
program-field-ends-on = окончание
program-field-responsible = Ответственный
program-field-responsible-words = Ответственный
program-field-direction = Направление
program-field-form = Форма проведения
program-field-result = Ожидаемый результат
program-field-done = Выполнено
program-field-comment = Отметка
program-ask-activity-title = Как назвать мероприятие? До 300 знаков.
program-ask-activity-days-from = С какого дня? Выберите или напишите, например 15.10.2026.
program-ask-activity-days-until = До какого дня? Выберите или напишите, например 30.10.2026.
program-ask-activity-responsible = Кто отвечает? Выберите; если это кто-то другой, напишите кто, до 100 знаков.
program-ask-activity-direction = К какому направлению относится? Например: «Методика урока». До 100 знаков; один дефис оставит пустым.
program-ask-activity-form = В какой форме пройдёт? Например: «взаимопосещение», «консультация». До 100 знаков; один дефис оставит пустым.
program-ask-activity-result = Какой результат ждёте? Например: «Разработан план урока». До 300 знаков; один дефис оставит пустым.
program-responsible-mentor = Наставник
program-responsible-mentee = Наставляемый
program-responsible-both = Оба
program-responsible-curator = Куратор
program-responsible-other = Другой человек
program-days-both = { $starts } – { $ends }
program-days-until = до { $ends }

program-news =
    <b>Что изменилось без вас</b>: { $count }

    { $lines }

    { $left ->
        [0] {""}
       *[other] И ещё { $left }: они покажутся следом.
    }
program-change-line =
    <b>{ $part }</b> – { $name }
    было: { $before }
    стало: { $after }
program-news-read = Прочитано
program-history =
    <b>Редакции программы</b>: { $count }

    Выберите, чтобы увидеть, кто и что с ней делал и что стало другим.
program-version =
    <b>Редакция { $entry }</b>
    Срок: { $starts } – { $ends }
    { $reason }

    { $steps }

    { $changed ->
        [0] {""}
       *[other] <b>Чем отличается от прежней:</b>
    }
    { $lines }
    { $left ->
        [0] {""}
       *[other] И ещё отличий: { $left }. Все – в файле Word.
    }
program-step-line = { $day } – { $name }: { $step }
program-step-extend = предлагает продлить
program-step-amend = предлагает изменить
program-step-propose = согласие первым
program-step-agree = согласие
program-step-take-back = снова в работе
program-step-pass = согласовано
program-step-approve = утверждено
program-step-return = возвращено с замечаниями
program-step-withdraw = отозвано
program-difference-line = <b>{ $title }</b>: { $before } → { $after }
program-extend =
    Сейчас программа идёт до { $ends }. До какого дня продлить? Выберите или напишите, например 31.08.2027.

    Ваше согласие – само предложение: дальше скажет своё «да» второй участник, потом утвердят те, кто утверждал программу.
program-reason-extension = Почему продлеваем до { $ends }? Несколькими словами: причину увидят все, кто решает.
program-reason = Что и почему меняем? Несколькими словами: причину увидят все, кто решает. Саму программу поправите на следующем экране.
program-withdraw = Отозвать изменение? Действующая программа останется как есть.

program-list =
    <b>Программы наставничества</b>: { $count }
    Выполняются: { $working }. Ждут вас: { $waiting }. Опаздывают: { $late }.

    Сверху те, что ждут вашего решения.
program-entry = { $title } · { $state }{ $due }
program-entry-none = ещё не начата
program-entry-late = , ждали до { $day }
program-remarks =
    <b>Замечания к программе</b>
    { $names }

    { $lines }

    { $count ->
        [0] Что поправить? Напишите о программе в целом, до 500 знаков, или нажмите «Добавить замечание»: его увидят рядом с нужной частью.
       *[other] Можно добавить ещё или вернуть программу.
    }
program-remark-part = О какой части замечание?
program-remark-ask = <b>{ $part }</b>: что поправить и как? До 500 знаков.
program-remark-drop = Убрать: { $part }
program-no-change = Менять программу пока никто не предлагал: бланк понадобится, когда предложите продлить или изменить её.
program-paper-added = добавить «{ $title }»
program-paper-dropped = исключить «{ $title }»
program-paper-changed = изменить «{ $title }»
program-paper-curator = Куратор реализации программ наставничества

## Partings

parting-kind-replacement = Замена наставника
parting-kind-stop = Прекращение программы
parting-kind-resignation = Отказ наставника
parting-kind-mutual = Завершение по согласию
parting-kind-cancellation = Отмена поручения
parting-kind-curator = Завершение по инициативе куратора
parting-kind-whole = Отказ от наставничества совсем
parting-ask-replacement = Попросить другого наставника
parting-ask-stop = Прекратить программу
parting-ask-resignation = Отказаться от этой пары
parting-ask-mutual = Завершить по согласию обоих
parting-ask-cancellation = Отменить поручение
parting-ask-curator = Завершить по инициативе куратора
parting-for = { $ask } ({ $name })
parting-role = { $role ->
        [director] директора
        [coordinator] координатора
       *[curator] куратора
    }
parting-state-offered = ждёт ответа второго участника
parting-state-asked = на рассмотрении у { $decider }, ответ до { $due }
parting-state-granted = решено, последний день пары – { $last }; нужен приказ
parting-state-ordered = решено, последний день пары – { $last }; приказ № { $number } от { $day }
parting-state-done = пара завершена { $last }
parting-state-refused = отказано
parting-state-withdrawn = отозвано
parting-state-void = больше не нужно: пара завершилась иначе
parting-entry = { $title }: { $pair } – { $status }
parting-list = { $count ->
        [0] Заявлений пока нет. Когда кто-то попросит сменить наставника или завершить пару, заявление появится здесь.
       *[other] Заявления о парах. Сверху те, что ждут вас.
    }
parting-pair =
    <b>{ $pair }</b>

    { $lines }
parting-pair-nothing = Заявлений о завершении этой пары нет.
parting-pair-ask = Если что-то не складывается, об этом можно сказать спокойно: выберите, что нужно.
parting-reason-replacement = Что не сложилось? Наставник этого не увидит: заявление читают куратор и директор, а наставнику мы скажем только, что пара завершается. { $asks ->
        [yes] Положение просит назвать причину, но отправить можно и без неё.
       *[no] Причину можно не называть.
    }
parting-reason-stop = Почему прекращаете программу? Ответ увидят куратор и директор. Участие добровольное: с даты заявления через три рабочих дня пара завершится. { $asks ->
        [yes] Положение просит назвать причину, но отправить можно и без неё.
       *[no] Причину можно не называть.
    }
parting-reason-resignation = Почему отказываетесь от пары? Закон просит предупредить за три рабочих дня, причину называть не обязательно. { $asks ->
        [yes] Положение просит её назвать, но отправить можно и без неё.
       *[no] Ответ увидят куратор и директор.
    }
parting-reason-mutual = Почему решили завершить? Сначала спросим второго участника пары – он увидит ваши слова, – а потом решат куратор и директор. { $asks ->
        [yes] Положение просит назвать причину, но отправить можно и без неё.
       *[no] Причину можно не называть.
    }
parting-reason-cancellation = Почему отменяете поручение? Оба узнают о последнем дне сразу: он через три рабочих дня. { $asks ->
        [yes] Причину увидит куратор.
       *[no] Причину можно не называть.
    }
parting-reason-curator = Почему программу нужно завершить? Например: программа не исполняется, форс-мажор. Причину увидит директор, решать ему. { $asks ->
        [yes] Причина обязательна.
       *[no] Без причины не получится: так просит положение.
    }
parting-reason-expected = Напишите, пожалуйста, причину: без неё куратор программу не завершает. Например: «Три месяца нет встреч, оба просят отложить».
parting-whole = Хотите сложить наставничество совсем? У каждой пары будет последний день через три рабочих дня, предложенные пары отменятся сразу. Напишите причину – её увидят куратор и директор – или отправьте без неё.
parting-laid-down = Готово: вы больше не наставник. Спасибо за вашу работу!
parting-reason = { $question }
parting-may-withdraw =

    Перед отправкой спрошу ещё раз. Пока нет решения, заявление можно отозвать.
parting-sure =
    { $question }

    Причина: { $reason }

    Отправить?
parting-sure-replacement = Просите другого наставника в паре <b>{ $pair }</b>. Причину увидят куратор и директор, наставник – нет.
parting-sure-stop = Прекращаете программу: пара <b>{ $pair }</b> завершится через три рабочих дня. Причину увидят куратор и директор.
parting-sure-resignation = Отказываетесь от пары <b>{ $pair }</b>: последний день – через три рабочих дня. Причину увидят куратор и директор.
parting-sure-mutual = Предлагаете завершить пару <b>{ $pair }</b> по согласию. Причину увидят второй участник пары, потом куратор и директор.
parting-sure-cancellation = Отменяете поручение: пара <b>{ $pair }</b>, последний день – через три рабочих дня. Оба узнают о нём сразу, причину увидит куратор.
parting-sure-curator = Просите директора завершить пару <b>{ $pair }</b>. Причину увидит директор, решать ему.
parting-sure-whole = Складываете наставничество совсем: у каждой вашей пары будет последний день через три рабочих дня, предложенные отменятся сразу. Причину увидят куратор и директор.
parting-card =
    <b>{ $title }</b>
    Пара: { $pair }
    Просит: { $name }
    Сейчас: { $status }
    Причина: { $reason }
    { $answer }
parting-card-answer =
    Ответ: { $answer }
parting-answer-ask = Почему нет? Напишите тепло и по делу: ответ увидит тот, кто просил.
parting-number-ask = Какой номер у подписанного приказа? Например, 41-к.
parting-day-ask =
    Какого числа подписан приказ?

    Нажмите кнопку или напишите дату, например 01.09.2026.
parting-agreed = Спасибо, передал дальше.
parting-disagreed = Понял: пара продолжается.
parting-withdrawn = Заявление отозвано, всё остаётся как было.
parting-granted = Записал ваше решение.
parting-paper-comes = Заявление придёт файлом.
parting-not-yours = Об этом может попросить только тот, кого это касается: наставник – об отказе от пары, наставляемый – о замене наставника.
parting-own-pair = Это ваша собственная пара: решить должен кто-то другой – куратор, координатор или директор.
parting-not-for-you = По положению это заявление рассматривают другие.
parting-passed-on = Это уже решено на вашем шаге: заявление ушло дальше.
parting-asked-already = Ваше заявление об этой паре уже есть. Если передумали, его можно отозвать.
parting-answer-expected = Напишите, пожалуйста, почему нет: ответ увидит тот, кто просил. Например: «Давайте сначала встретимся втроём».
parting-number-expected = Напишите номер приказа, например 41-к.
parting-not-yet = Последний день ещё не наступил.
parting-moved-on = { $state ->
        [offered] Сначала нужен ответ второго участника пары.
        [asked] Заявление ещё на рассмотрении.
        [granted] По заявлению уже решили.
        [ordered] Приказ по заявлению уже записан.
        [done] Пара уже завершена.
        [refused] Заявление уже отклонено.
        [withdrawn] Заявление уже отозвано.
       *[void] Пара уже завершилась иначе, решать больше нечего.
    }
parting-of-right-resignation = Наставник вправе отказаться от поручения, предупредив за три рабочих дня (ТК РФ, ст. 351.8). Такое заявление можно только принять.
parting-of-right-stop = Участие добровольное: наставляемый вправе прекратить программу. Такое заявление можно только принять.
## Applications

application-kind-colleague = Привлечь коллегу
application-kind-support = Методическая поддержка
application-kind-proposal = Предложение
application-kind-release = Освобождение от уроков
application-kind-personnel = Знакомство с личным делом
application-kind-encouragement = Поощрение наставляемого
application-kind-discipline = Дисциплинарная мера
application-kind-contest = Рекомендация на конкурс
application-kind-commission = Участие в аттестационной комиссии
application-kind-dispute = Спор: помощь посредника
application-kind-parting = Отказаться, сменить, завершить
application-kind-change = Продлить или изменить программу
application-change-extension = Продление программы
application-change-amendment = Изменение программы
application-change-draft = пишется
application-change-proposed = ждёт согласия второго
application-change-submitted = на утверждении
application-change-returned = возвращено с замечаниями
application-change-approved = утверждено
application-change-replaced = утверждено, теперь действует новая версия
application-change-withdrawn = отозвано
application-decider = { $role ->
        [director] директора
        [coordinator] координатора
        [council] совета наставников
       *[curator] куратора
    }
application-state-draft = черновик, ещё не отправлено
application-state-hearing = ждёт ответа до { $due }: { $subject }
application-state-asked = на рассмотрении у { $decider }, ответ до { $due }
application-state-mediation = посредник { $mediator } слушает обе стороны, до { $due }
application-state-proposed = посредник предложил решение, ответы сторон до { $due }
application-state-granted = решено { $day }: да
application-state-partly = решено { $day }: частично
application-state-refused = решено { $day }: нет
application-state-declined = ответ «нет»: { $subject }
application-state-withdrawn = отозвано
application-state-done = решено { $day }: да, с документами ознакомлены
application-state-settled = стороны договорились { $day }
application-state-unsettled = посредник завершил без соглашения { $day }
application-state-void = больше не нужно: пара завершилась
application-entry-own = { $title } – { $status }
application-entry = { $title }: { $name } – { $status }
application-field-colleague = Кого
application-field-what = Словами
application-field-until = К какому сроку
application-field-topic = О чём
application-field-event = Мероприятие
application-field-starts = С какого дня
application-field-ends = По какой день
application-field-lessons = Уроки
application-field-substitute = Кто проведёт
application-field-papers = Что нужно
application-field-measure = Что предлагается
application-field-share = Показать другой стороне
application-option-program = персональная программа
application-option-documents = документы и бланки
application-option-tools = анкеты и другие инструменты
application-option-other = другое
application-option-education = образование
application-option-courses = повышение квалификации
application-option-appraisal = аттестация
application-option-career = трудовой путь
application-option-thanks = благодарность
application-option-diploma = грамота
application-option-bonus = стимулирующая выплата
application-option-talk = беседа с директором
application-option-remark = замечание
application-option-reprimand = выговор
application-option-roles = кто за что отвечает
application-option-time = время и встречи
application-option-attitude = отношение друг к другу
application-option-no = нет
application-option-yes = да
application-ask-colleague-colleague = Кого хотите привлечь? Без согласия коллеги ничего не начнётся. Выберите из списка или напишите начало фамилии.
application-ask-colleague-what = С чем нужна помощь наставляемому? Коллега увидит эти слова. Например: «Показать, как вести лабораторные в 8 классе».
application-ask-colleague-until = До какого дня нужна помощь? Нажмите день или напишите дату, например 25.12.2026.
application-ask-support-what = Какая поддержка нужна? Например: «Материалы по работе с родителями» или «Разобрать план уроков на четверть».
application-ask-support-until = К какому дню это нужно? Нажмите день или напишите дату.
application-ask-proposal-topic = О чём предложение?
application-ask-proposal-what = Что предлагаете? Одной-двумя фразами: что изменить и чем это поможет.
application-ask-release-event = На какое мероприятие программы? Нажмите, если оно есть ниже, или напишите, например: «Открытый урок наставника в 5 „А“».
application-event-meeting = Встреча: { $kind }
application-ask-release-starts = С какого дня? Нажмите день или напишите дату, например 25.09.2026.
application-ask-release-ends = По какой день включительно? Если на один день, выберите его же.
application-ask-release-lessons = Какие уроки в это время? Например: «2-й и 3-й уроки, 5 „А“ и 7 „Б“». Если уроков нет, нажмите «Пропустить».
application-ask-release-substitute = Кто проведёт эти уроки? Выберите из списка или напишите фамилию, имя и отчество. Сначала договоритесь с коллегой.
application-ask-personnel-papers = С какими документами хотите ознакомиться?
application-ask-personnel-what = Зачем это нужно? Наставляемый узнает о вашей просьбе и увидит эти слова.
application-ask-encouragement-measure = Какое поощрение предлагаете?
application-ask-encouragement-what = За что? Если выбрали «Другое», начните с того, что предлагаете. Конкретно и тепло: директор увидит эти слова, а если решит «да» – и наставляемый.
application-ask-discipline-measure = Что предлагаете?
application-ask-discipline-what = Что произошло и когда? Только факты; если выбрали «Другое» – и что предлагаете. Наставляемый увидит эти слова и сможет ответить первым: на это по закону есть два рабочих дня.
application-ask-contest-event = На какой конкурс или событие? Например: «Педагогический дебют, муниципальный этап».
application-ask-contest-starts = Когда оно начинается? Нажмите день или напишите дату.
application-ask-contest-what = Почему рекомендуете и чем поможете подготовиться? Сначала спросим наставляемого: без согласия дальше не пойдёт.
application-ask-commission-event = Какая это аттестация, оценка или конкурс? Например: «Аттестация на соответствие должности».
application-ask-commission-starts = Когда она проходит? Нажмите день или напишите дату.
application-ask-dispute-topic = О чём не получается договориться?
application-ask-dispute-what = Как вы это видите? Эти слова прочтёт только посредник – и другая сторона, если вы разрешите.
application-ask-dispute-share = Показать ваши слова другой стороне, когда начнётся разговор с посредником?
application-hint-name = Имя, которого нет в списке, можно написать.
application-kinds = { $who ->
        [other] Что записать с бумаги?
       *[self] О чём заявление? Ничего не уйдёт, пока вы не увидите всё целиком и не нажмёте «Отправить».
    } { $count ->
        [0] Сейчас подать нечего: пара ещё не начала работу или уже завершилась.
       *[other] { "" }
    }

    Заявитель: { $name }
application-which-pair = О ком из них речь?
application-question =
    { $question }

    { $said }

    { $hint }
application-now = Сейчас: { $value }
application-review =
    <b>{ $title }</b>
    Заявитель: { $applicant }
    { $pair }

    { $lines }

    { $rule }

    { $overlaps }

    { $first }
application-change = Изменить: { $name }
application-line = { $name }: { $value }
application-rule-release = Участие в наставничестве не должно мешать урокам: от них освобождают в исключительных случаях и только когда есть замена.
application-overlaps = В эти же дни:
application-overlap = – { $name }: с { $starts } по { $ends }{ $granted ->
        [yes] , уже решено
       *[no] , ещё не решено
    }{ $stands_in ->
        [yes] . Замена: { $substitute }
       *[no] { "" }
    }
application-overlap-somebody = ещё одно освобождение
application-first-nobody = Решение – у { $decider }.
application-first-yes = Сначала спросим: <b>{ $name }</b>. Потом решение у { $decider }.
application-first-answer = Сначала <b>{ $name }</b> может ответить, на это два рабочих дня. Потом решение у { $decider }.
application-list = { $shown ->
        [waiting] <b>Заявления, которые ждут вас</b>
        [open] <b>Заявления на рассмотрении</b>
        [decided] <b>Решённые заявления</b>
       *[all] <b>Все заявления</b>
    }

    { $count ->
        [0] Здесь пока пусто.
       *[other] Сверху, с «!», – те, что ждут вас.
    }
application-shown-waiting = Ждут меня: { $count }
application-shown-open = На рассмотрении: { $count }
application-shown-decided = Решённые: { $count }
application-shown-all = Все: { $count }
application-mine = <b>Ваши заявления</b>

    { $count ->
        [0] Заявлений пока нет. Новое – кнопкой ниже: бот спросит всё по одному вопросу.
       *[other] Откройте, чтобы увидеть, где оно сейчас. С «!» – те, что ждут вас.
    }
application-people = { $count ->
        [0] Все участники пользуются ботом сами: записывать с бумаги пока некого.
       *[other] Чьё заявление записать с бумаги?
    }
application-card =
    <b>{ $title }</b>
    Заявитель: { $name }
    { $about ->
        [pair] Пара: { $pair }
       *[none] { "" }
    }
    Сейчас: <b>{ $status }</b>

    { $lines }
    { $hidden }
    { $answer }

    { $overlaps }

    { $way }
    { $whose ->
        [other] Отвечаете за того, у кого нет Telegram, с подписанной бумаги.
       *[self] { "" }
    }
application-hidden = Слова сторон читает только посредник.
application-answered = Ответ: { $answer }
application-moment = { $day }, { $hour }
application-said = «{ $words }»
application-step = – { $moment }: { $done } { $said }
application-step-send = отправлено ({ $name })
application-step-agree = согласие: { $name }
application-step-decline = отказ: { $name }
application-step-answer = ответ: { $name }
application-step-go-on = ответа не было, передано на решение
application-step-withdraw = отозвано
application-step-grant = решение «да» ({ $name })
application-step-partly = решение «частично» ({ $name })
application-step-refuse = решение «нет» ({ $name })
application-step-carry-out = с документами ознакомлены ({ $name })
application-step-appoint = посредник: { $name }
application-step-object = отвод посреднику ({ $name })
application-step-speak = слово стороны: { $name }
application-step-propose = посредник предложил решение ({ $name })
application-step-accept = согласие с решением: { $name }
application-step-reject = несогласие с решением: { $name }
application-step-close = разговор завершён ({ $name })
application-step-lapse = пара завершилась
application-way =
    <b>Весь путь заявления</b>

    { $way }
application-reason =
    { $question }

    { $rule }

    { $overlaps }
application-reason-grant = Решение «да» – уйдёт заявителю, как только напишете пояснение или нажмёте «Без пояснения».
application-reason-partly = Что именно разрешаете, а что нет? Заявитель увидит эти слова.
application-reason-refuse = Почему нет? Напишите по делу и тепло: заявитель увидит эти слова.
application-reason-personnel = Где и до какого дня можно ознакомиться и с чем именно? Например: «В кабинете 12 у секретаря, до 15 сентября, диплом и курсы». Файлы бот не хранит.
application-no-ask = Почему нет? Можно написать пару слов заявителю или ответить без них.
application-answer-ask = Что хотите сказать тем, кто решает? Второй стороне бот этого не покажет.
application-mediator-ask = { $count ->
        [0] Выбрать пока некого: у всех, кто мог бы, есть связь с одной из сторон. Пригласите ещё кого-нибудь в совет.
       *[other] Кто будет посредником? Обе стороны узнают имя и смогут попросить другого.
    }

    { $barred }
application-barred = – { $name }: { $conflict ->
        [bound] в паре с одной из сторон
        [apart] не ставится рядом с одной из сторон
       *[party] сторона спора
    }
application-words-ask = Как вы это видите и чего хотели бы? Спокойно и о деле, до 1000 знаков.
application-share-ask = Кто прочтёт то, что вы сейчас напишете?
application-objection-ask = Почему нужен другой посредник? Причину можно не называть.
application-unheard = { $name } ещё не ответил(а), время есть до { $due }. Решение, в котором слышны обе стороны, принимают охотнее. Предложить сейчас?
application-proposal-ask = Что предлагаете сторонам? Каждая ответит сама, другой стороне её ответ до общего согласия не виден.
application-rejection-ask = Что не подходит? Это прочтёт только посредник.
application-outcome-ask = Чем закончилось? Обе стороны увидят эти слова.
application-sent = Отправлено.
application-dropped = Черновик удалён.
application-thanks = Спасибо, передал дальше.
application-withdrawn = Заявление отозвано.
application-seen = Записал.
application-ends-before = Последний день раньше первого. Выберите день не раньше начала.
application-release-long = Освобождение от уроков – не больше чем на { $max } дней подряд. Если нужно дольше, поговорите с директором.
application-incomplete = Ответьте, пожалуйста, на все вопросы: один ещё без ответа.
application-day-past = Этот день уже прошёл: измените дату и отправьте.
application-day-out-of-range = День должен быть не раньше сегодняшнего и не дальше года. Например, 25.12.2026.
application-choice-expected = Выберите, пожалуйста, один из ответов кнопкой.
application-words-expected = Напишите, пожалуйста, словами – хотя бы одну фразу.
application-words-long = Слишком длинно: { $length } знаков из { $max }. Оставьте главное.
application-reason-expected = { $decision ->
        [partly] Напишите, пожалуйста, что разрешаете, а что нет.
        [grant] Напишите, пожалуйста, где, когда и с чем можно ознакомиться.
       *[refuse] Напишите, пожалуйста, почему нет: заявитель увидит ответ.
    }
application-no-answer = Здесь отвечать словами не нужно.
application-not-yet = На ответ ещё есть время.
application-not-offered = По вашему положению такое заявление подают другие. Что можете вы – в «Моих правах».
application-pair-not-working = Сейчас это заявление не подать: пара ещё не начала работу или уже завершилась.
application-nobody-decides = Решать пока некому: все, кто мог бы, – участники этого заявления. Черновик сохранён; попросите директора назначить куратора или совет.
application-not-for-you = По положению это заявление решают другие – или оно касается вас самих.
application-drafts-many = Черновиков уже { $max }. Отправьте или удалите один из них.
application-colleague-other = Это уже участник пары. Выберите другого коллегу.
application-substitute-self = Заменить самого себя не получится: назовите коллегу.
application-conflict-party = Сторона спора не может быть посредником.
application-conflict-bound = Этот человек в паре с одной из сторон. Выберите другого.
application-conflict-apart = Этого человека не ставят рядом с одной из сторон. Выберите другого.
application-accepted-already = Вы уже согласились. Ждём вторую сторону.
application-no-paper = Для этого бумажное заявление не нужно.
application-moved-on = { $state ->
        [draft] Заявление ещё не отправлено.
        [hearing] Сначала нужно слово того, кого спросили.
        [asked] Заявление ещё на рассмотрении.
        [mediation] С этим спором уже работает посредник.
        [proposed] Посредник уже предложил решение.
        [granted] По заявлению уже решили «да».
        [partly] По заявлению уже решили.
        [refused] По заявлению уже решили «нет».
        [declined] Тот, кого спросили, не согласился.
        [withdrawn] Заявление уже отозвано.
        [done] По заявлению уже всё сделано.
        [settled] Стороны уже договорились.
        [unsettled] Разговор с посредником уже завершён.
       *[void] Пара завершилась, решать больше нечего.
    }
application-news-asked = <b>{ $name }</b>: { $title }. Это касается вас. Решение у { $decider ->
        [director] директора
        [coordinator] координатора
        [council] совета
       *[curator] куратора
    } до { $due }. Откройте: там всё, что просят, и можно ответить.
application-news-withdrawn = Заявление отозвано: <b>{ $title }</b>, { $name }. Делать ничего не нужно.
application-news-done = { $title }: <b>{ $name }</b> отметил(а), что ознакомился(лась) с документами.
application-news-agreed = { $subject } говорит «да»: <b>{ $title }</b>. Теперь решение, ответ до { $due }.
application-news-declined = { $subject } говорит «нет»: <b>{ $title }</b>. Если важно, поговорите лично или выберите другого.
application-news-grant = Решение «да»: <b>{ $title }</b>{ $has_answer ->
    [0] .
   *[other] . Пояснение: { $answer }
}
application-news-partly = Решение «частично»: <b>{ $title }</b>. Пояснение: { $answer }
application-news-refuse = Решение «нет»: <b>{ $title }</b>. Причина: { $answer }

    Если вопрос не решился, поговорите с куратором.
application-news-subject-grant = { $kind ->
        [encouragement] Ваш наставник <b>{ $name }</b> предложил(а) вас поощрить, и директор согласен. Спасибо за вашу работу!
        [personnel] <b>{ $name }</b>: директор разрешил наставнику ознакомиться с вашими документами. Что и где – откройте.
       *[other] Решение «да»: <b>{ $title }</b>, { $name }.
    }
application-news-subject-partly = { $kind ->
        [encouragement] Ваш наставник <b>{ $name }</b> предложил(а) вас поощрить, и директор в основном согласен. Спасибо за вашу работу!
        [personnel] <b>{ $name }</b>: директор разрешил наставнику ознакомиться с частью ваших документов. Что и где – откройте.
       *[other] Решение «частично»: <b>{ $title }</b>, { $name }. Пояснение – в карточке.
    }
application-news-subject-refuse = Решение «нет»: <b>{ $title }</b>, { $name }. От вас ничего не нужно.
application-news-mediator = Вы – посредник в споре: { $name } и { $subject }. Обе стороны попросили рассказать, как они это видят. Предложите решение до { $due }.
application-news-spoken = Одна из сторон спора написала вам: { $name } и { $subject }.
application-news-accepted = Одна из сторон согласна с вашим решением: { $name } и { $subject }. Ждём вторую.
application-news-settled = Стороны договорились: { $name } и { $subject }. Спасибо каждому за разговор.
application-news-unsettled = Разговор с посредником завершён. Итог: { $answer }

    Если вместе больше не получается, в карточке пары есть «Завершить или сменить».
application-about-proposal = с предложением по программе наставничества
application-about-personnel = об ознакомлении с материалами личного дела
application-about-encouragement = о поощрении наставляемого
application-about-discipline = о применении дисциплинарной меры
application-about-contest = с рекомендацией к участию в конкурсе
application-about-commission = об участии в работе комиссии
application-request-proposal = Прошу рассмотреть предложение: { $choice }{ $dated ->
        [yes] , к { $day }
       *[no] { "" }
    }
application-request-personnel = Прошу разрешить мне как наставнику ознакомиться с документами личного дела. Наставляемый: { $name }. Документы: { $choice }
application-request-encouragement = Предлагаю поощрить наставляемого. Наставляемый: { $name }. Мера поощрения: { $choice }
application-request-discipline = Предлагаю рассмотреть применение меры. Наставляемый: { $name }. Мера: { $choice }
application-request-contest = Рекомендую наставляемого к участию в мероприятии «{ $event }»{ $dated ->
        [yes] { " " }({ $day })
       *[no] { "" }
    }. Наставляемый: { $name }. Согласие наставляемого получено
application-request-commission = Прошу включить меня как наставника в состав комиссии: { $event }{ $dated ->
        [yes] , { $day }
       *[no] { "" }
    }. Наставляемый: { $name }

## Progress

library-title-expected = Назовите мероприятие, например: «Разобрать два урока по видео».
library-title-too-long = В названии { $length } знаков, а помещается { $max }. Назовите короче: ваши слова остались выше в чате.
library-words-expected = Здесь нужны слова. Напишите коротко или поставьте один дефис, чтобы оставить пустым.
library-words-too-long = Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста: ваши слова остались выше в чате.
library-choice-unknown = Такого варианта здесь нет. Выберите один из предложенных.
conclusion-under-way = Выводы уже пишутся. Закончите их, и можно будет начать следующие.
conclusion-final-there = Итоговые выводы уже приняты, программа подытожена.
conclusion-too-many = Промежуточных выводов уже { $max }. Осталось подвести итоги.
conclusion-changed-meanwhile = Пока вы писали, эти слова изменил второй участник. Посмотрите, что стало, и внесите своё: ваши слова остались выше в чате.
conclusion-parts-lacking = Ещё не написано, что сделано или что изменилось. Заполните оба раздела, и можно соглашаться.
conclusion-report-first = Сначала расскажите от себя: нажмите «Мой отчёт». Хватит нескольких предложений.
conclusion-mark-first = Сначала оцените программу от 1 до 5: нажмите «Моя оценка программы».
conclusion-agreed-already = Эти выводы уже приняты всеми, менять их нельзя.
conclusion-words-expected = Здесь нужны слова. Напишите коротко, своими словами, например: «Стало спокойнее начинать урок».
conclusion-too-long = Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста: ваши слова остались выше в чате.
menu-progress = Как идут программы
button-progress = Как идёт программа
button-open-progress = Открыть мероприятие
button-progress-mark = Отметить выполнение
button-progress-show = Показать результат
button-progress-shown = Что показано
button-progress-reopen = Снять отметку
button-progress-enough = Готово
todo-progress-late = { $count ->
        [one] одно мероприятие программы просрочено: { $name }
        [few] { $count } мероприятия программы просрочены: { $name }
       *[other] { $count } мероприятий программы просрочены: { $name }
    }
do-progress-late = Просрочено в программе: { $count }
progress-entry = { $percent }% { $late ->
        [0] { $title }
       *[other] (просрочено { $late }) { $title }
    }
progress-none = Утверждённых программ пока нет. Когда наставник и наставляемый составят программу и её утвердят, здесь будет видно, как она идёт.
progress-list =
    <b>Как идут программы</b>

    Всего: { $count }, с просрочкой: { $late }
    { $bar } выполнено { $done } из { $total }
progress-card =
    <b>{ $title }</b>
    { $bar } выполнено { $done } из { $total }
    Программа – до { $ends }

    { $lines }
progress-late = <b>Пора наверстать</b>
progress-nothing-late = Ничего не просрочено.
progress-next = <b>Дальше</b>
progress-late-line = • { $title } – было до { $ends }
progress-next-line = • { $title } – { $span }
progress-when = Срок: { $span }
progress-span-both = с { $starts } по { $ends }
progress-span-ends = до { $ends }
progress-span-none = в течение программы
progress-form = Форма: { $form }
progress-who = Ответственный: { $who }
progress-who-mentor = наставник
progress-who-mentee = наставляемый
progress-who-both = наставник и наставляемый
progress-who-curator = куратор
progress-who-other = приглашённый специалист
progress-result = Ожидаем: { $result }
progress-standing-done = Выполнено { $day }, оценка: { $mark } из 5.
progress-standing-late = Срок прошёл, отметки ещё нет.
progress-standing-now = Сейчас в работе.
progress-standing-ahead = Ещё впереди.
progress-comment = Наставник: { $comment }
progress-nothing-shown = Результаты пока не показаны.
progress-shown = • { $name }: { $what }
progress-entry-words = запись
progress-activity =
    <b>{ $title }</b>

    { $lines }

    { $shown }
progress-mark =
    <b>{ $title }</b>

    Как получилось? Оцените результат от 1 до 5.
progress-comment-ask = Отметил. Хотите добавить слово? Напишите, что получилось и что дальше, или нажмите «Готово».
progress-show =
    <b>{ $title }</b>

    Что покажете? Пришлите слова, ссылку, фото или документ – по одному.
progress-shown-list =
    <b>{ $title }</b>

    { $shown }
progress-send-file = Прислать: { $name }
progress-take-back = Убрать: { $name }
progress-file-coming = Файл сейчас придёт.
progress-taken-back = Убрал.
progress-reopened = Отметку снял.
progress-no-program = Программа ещё не утверждена. Как только её утвердят, здесь появится, что сделано и что дальше.
progress-over = Программа завершена, менять её ход уже нельзя.
progress-mentor-marks = Выполнение отмечает наставник. Вы можете показать результат: слова, ссылку, фото или документ.
progress-members-show = Результаты показывают участники программы.
progress-not-done = Отметки о выполнении здесь нет.
progress-comment-too-long = Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста: ваши слова остались выше в чате.
progress-evidence-too-long = Получилось { $length } знаков, а помещается { $max }. Пришлите покороче или документом: ваши слова остались выше в чате.
progress-evidence-kind = Такое не сохраню. Подойдут слова, ссылка, фото или документ: pdf, Word, Excel, презентация, картинка.
progress-evidence-empty = Здесь нужны слова, ссылка, фото или документ. Например: «Провела урок в 7 «Б», план – по ссылке».
progress-evidence-full = К этому мероприятию уже показано { $max } результатов. Уберите лишнее, и можно будет добавить ещё.
data-evidence = Результаты, показанные к мероприятиям
why-evidence = Чтобы наставник увидел, что получилось, и отметил это в программе.
act-mark-activity = отмечено выполнение мероприятия
act-reopen-activity = снята отметка о выполнении мероприятия
act-add-evidence = показан результат мероприятия
act-remove-evidence = убран показанный результат
act-view-progress = просмотрен ход программы
act-view-evidence = получен файл с результатом
notice-activity-marked = { $was ->
    [0] Наставник отметил: <b>{ $title }</b> – выполнено, оценка { $mark } из 5.
   *[other] Наставник изменил отметку: <b>{ $title }</b> – теперь { $mark } из 5, было { $was }.
} { $comment }
notice-evidence-added = К мероприятию <b>{ $title }</b> показан результат. Посмотрите и отметьте, как получилось.
notice-evidence-file = Результат к мероприятию <b>{ $title }</b>.

## Library

menu-library = Библиотека мероприятий
button-library-add = Добавить мероприятие
button-library-difficulties = Чему помогает
button-library-drop = Убрать из библиотеки
library-own = { $count ->
        [0] Своих мероприятий пока нет. { $shared ->
            [yes] Добавьте то, что хорошо работает у вас в школе: его предложат парам с таким же затруднением.
           *[no] Добавьте то, что придумали вы: его увидите только вы двое.
        }
       *[other] Свои мероприятия. С многоточием – те, о которых ещё не сказано, чему они помогают: их пока не предлагаем.
    }
library-title = Как назовём мероприятие? Например: «Разобрать два урока по видео». До { $max } знаков.
library-card =
    <b>{ $title }</b>

    { $lines }

    { $ready ->
        [yes] Готово: мероприятие предлагается при подходящем затруднении.
       *[no] Отметьте, чему оно помогает, и мы начнём его предлагать.
    }
library-line = { $name }: { $words }
library-empty = не указано
library-weeks = { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[other] { $count } недель
    }
library-field-title = Название
library-field-about = Что делаем
library-field-result = Ожидаемый результат
library-field-evidence = Чем подтвердим
library-field-direction = Направление
library-field-form = Форма
library-field-responsible = Ответственный
library-field-weeks = Длительность
library-field-difficulties = Помогает
library-ask-title = Как назовём мероприятие?
library-ask-about = Что делаем? Коротко, по шагам.
library-ask-result = Какого результата ждём? Так, чтобы его можно было увидеть.
library-ask-evidence = Чем подтвердим результат? Например: план урока, запись наблюдения.
library-words =
    { $ask }

    Сейчас: { $now }

    До { $max } знаков. Один дефис – оставить пустым.
library-sort = { $what }: выберите.
library-difficulties =
    <b>{ $title }</b>

    Каким затруднениям помогает? Отметьте всё, что подходит.
library-full = Своих мероприятий уже { $max }. Уберите лишние, и можно будет добавить ещё.
act-add-to-library = добавлено мероприятие в библиотеку
act-change-library = изменено мероприятие библиотеки
act-drop-from-library = убрано мероприятие из библиотеки
button-library = Выбрать готовые мероприятия
button-library-add-all = Добавить всё предложенное
button-library-needs = Искать по затруднению
button-library-spread = Распределить сроки по программе
button-library-own = Свои мероприятия
library-suggested = Подходит именно вам
library-nothing = Здесь пока нечего предложить: для этих затруднений в плане уже всё есть. Посмотрите по другому затруднению или добавьте своё.
library-choose =
    <b>Готовые мероприятия: { $what }</b>
    В плане из библиотеки: { $taken }

    { $lines }

    Нажмите на мероприятие, чтобы добавить его в план, ещё раз – чтобы убрать.
library-about =
    <b>{ $title }</b>
    { $about }
library-added = { $count ->
        [one] Добавлено одно мероприятие, срок поставлен.
        [few] Добавлено { $count } мероприятия, сроки поставлены.
       *[other] Добавлено { $count } мероприятий, сроки поставлены.
    }
library-spread = { $count ->
        [one] Срок поставлен одному мероприятию.
       *[other] Сроки распределены по программе, мероприятий: { $count }.
    }
library-needs = Какое затруднение? Галочкой отмечены те, что в вашей программе.
act-copy-program = программа начата с примера из банка

button-program-bank = Начать с примера из банка
button-program-bank-copy = Взять за основу
program-bank-copied = { $count ->
        [0] Взято за основу: пустые разделы заполнены, мероприятия уже есть в плане.
       *[other] Взято за основу: пустые разделы заполнены, мероприятий добавлено: { $count }. Ваши слова остались на месте.
    }
program-bank-own-program = Это ваша же программа. Выберите другую.

## Bank of programs

menu-program-bank = Банк программ
menu-program-counts = Программы школ
button-program-bank-need = Затруднение
button-program-bank-subject = Предмет
program-bank-any = любое значение
program-bank-unit-all = Все
program-bank-unit-individual = Индивидуальные
program-bank-unit-group = Групповые
program-bank-list = { $count ->
        [0] <b>Банк программ</b>
        Затруднение: { $need }
        Предмет: { $subject }

        Таких программ пока нет. Утверждённые программы попадают сюда сами, без имён.
       *[other] <b>Банк программ</b>
        Затруднение: { $need }
        Предмет: { $subject }

        Нашлось: { $count }. Имён здесь нет. Сверху завершённые и лучше оценённые.
    }
program-bank-entry = { $done ->
        [yes] ✓
       *[no] •
    } { $goal } · { $months } мес. · { $count } · { $mark }
program-bank-needs = По какому затруднению искать?
program-bank-subjects = По какому предмету искать?
program-bank-card =
    <b>{ $title }</b>

    { $lines }
program-bank-line =
    <b>{ $part }</b>
    { $words }
program-bank-part-problem = Описание проблемы
program-bank-part-goal = Цель
program-bank-part-objectives = Задачи
program-bank-part-difficulties = Затруднения
program-bank-part-strengths = Сильные стороны
program-bank-part-interim = Промежуточные результаты
program-bank-part-expected = Планируемые результаты
program-bank-part-criteria = Критерии оценки
program-bank-activities = <b>Мероприятия</b>
program-bank-activity = { $place }. { $title } – { $result }
program-bank-counts =
    <b>Программы школ</b>

    { $lines }
program-bank-count-line = { $name }: индивидуальных { $individual }, групповых { $group }, завершено { $completed }
program-bank-counts-none = Школ пока нет.

## Conclusions

button-conclusions = Выводы
button-open-conclusion = Открыть выводы
button-conclusion-report = Мой отчёт
button-conclusion-rate = Моя оценка программы
button-conclusion-agree = Согласен(на) с выводами
todo-conclusion-begin = подвести итоги программы: { $name }
do-conclusion-begin = Подвести итоги: { $name }
todo-conclusion-agree = посмотреть общие выводы: { $name }
do-conclusion-agree = Выводы: { $name }
conclusion-list = { $count ->
        [0] <b>{ $title }</b>

        Выводов пока нет. Промежуточные помогают понять, туда ли идёте, итоговые подводят черту. Пишете вы вместе, каждый добавляет своё.
       *[other] <b>{ $title }</b>

        Выводы по программе.
    }
conclusion-entry = { $stage ->
        [final] Итоговые, { $day }
       *[interim] Промежуточные, { $day }
    }{ $open ->
        [yes] {" "}– пишутся
       *[no] {""}
    }
conclusion-begin-interim = Начать промежуточные выводы
conclusion-begin-final = Начать итоговые выводы
conclusion-card =
    <b>{ $stage ->
        [final] Итоговые выводы
       *[interim] Промежуточные выводы
    }: { $title }</b>
    { $bar } выполнено { $done } из { $total }

    { $lines }

    { $voices }
conclusion-lacking =

    Напишите вдвоём, что сделано и что изменилось, – тогда здесь появится «Согласен(на) с выводами».
conclusion-part-line =
    <b>{ $part }</b>
    { $words }
conclusion-part-done = Что сделано и что получилось
conclusion-part-changed = Что изменилось
conclusion-part-ahead = Что дальше
conclusion-paper-undone = нет
conclusion-nothing = пока пусто
conclusion-write-done = Написать: что сделано
conclusion-write-changed = Написать: что изменилось
conclusion-write-ahead = Написать: что дальше
conclusion-ask-done = Что сделано по программе и что получилось? Напишите вместе, простыми словами.
conclusion-ask-changed = Что изменилось: что было трудно в начале и как с этим сейчас? Чему научились оба?
conclusion-ask-ahead = Что дальше? Например: продолжить самостоятельно, новая программа, выступить с опытом.
conclusion-now = Сейчас написано: { $words }
conclusion-part =
    { $ask }

    { $now }

    До { $max } знаков.
conclusion-report =
    <b>{ $name }</b>, расскажите от себя: что удалось, что было трудно, чего не хватило? Ваш отчёт прочтут напарник и куратор.

    { $now }

    До { $max } знаков.
conclusion-mark =
    <b>{ $name }</b>, как вы оцените программу? От 1 до 5.

    Оценка войдёт в выводы: её увидят напарник и куратор.
conclusion-word =
    Записал. Добавите слово – почему так?

    { $word }

    До { $most } знаков. Можно просто нажать «Готово».
conclusion-voice = • { $name }: { $said }
conclusion-voice-mark = оценка программы { $mark } из 5
conclusion-voice-words = «{ $words }»
conclusion-voice-yes = согласие есть
conclusion-voice-waits = ждём согласия
conclusion-voice-silent = пока без слов
conclusion-agreed = Спасибо, ваше согласие записано.
conclusion-paper-comes = Файл сейчас придёт.
conclusion-members-write = Выводы пишут участники программы.
closing-reason-plan-completed = завершение плана мероприятий
closing-reason-mentor-initiative = по инициативе наставника
closing-reason-mentee-initiative = по инициативе наставляемого
closing-reason-mutual = по обоюдному решению наставника и наставляемого
closing-reason-curator-initiative = по инициативе куратора
file-conclusion = { $stage ->
        [final] Итоговые выводы
       *[interim] Промежуточные выводы
    }
act-begin-conclusion = начаты выводы по программе
act-write-conclusion = изменены выводы по программе
act-report-conclusion = написан отчёт участника
act-rate-program = оценена программа
act-agree-conclusion = дано согласие с выводами
act-order-conclusion = получен файл с выводами
act-close-program = завершена программа
notice-conclusion-turn = { $stage ->
        [final] Итоговые выводы по программе ждут вас: <b>{ $title }</b> – допишите своё, оцените программу и согласитесь.
       *[interim] Промежуточные выводы по программе ждут вас: <b>{ $title }</b> – допишите своё и согласитесь.
    }
notice-conclusion-agreed = { $stage ->
        [final] Итоговые выводы готовы: <b>{ $title }</b>
       *[interim] Промежуточные выводы готовы: <b>{ $title }</b>
    }
notice-conclusion-paper = { $stage ->
        [final] Итоговые выводы по программе. Подпишите и отдайте куратору.
       *[interim] Промежуточные выводы по программе.
    }

## Rosters

button-open-roster = Открыть список
button-roster-mentees = Составить список наставляемых
button-roster-mentors = Составить список наставников
button-roster-submit = Отправить на утверждение
button-roster-tick = Отметить людей
button-rosters = Списки года
roster-list = { $count ->
    [0] <b>Списки учебного года</b>

        Пока ни одного. Списки наставников и наставляемых составляет куратор, утверждает директор.
   *[other] <b>Списки учебного года</b>

        Выберите список. Для тех, кто пришёл позже, составляют дополнение.
}
roster-entry = { $title }{ $version ->
    [1] {""}
   *[other] {" "}(дополнение { $version })
} · { $count } · { $state }
roster-title-mentor = Наставники
roster-title-mentee = Наставляемые
roster-state-draft = составляется
roster-state-submitted = ждёт утверждения
roster-state-returned = вернули с замечанием
roster-state-approved = утверждён
roster-card =
    <b>{ $role ->
        [mentor] Список наставников
       *[other] Список наставляемых
    }</b>
    Сейчас: { $state }. В списке: { $count }, не вошли: { $left }.

    { $lines }
roster-remark = Замечание: { $remark }
roster-pick = Отметьте, кто входит в список. Отмечено: { $count }, не вошли: { $left }.
roster-submitted = Отправлено. Я напишу, когда решат.
roster-approved = Утверждено. Кураторам придёт файл.
roster-moved-on = Список уже не в том состоянии: кто-то решил раньше. Посмотрите, где он сейчас.
roster-not-yours = Сейчас решаете не вы: посмотрите, у кого список.
roster-nobody = В списке никого нет. Отметьте хотя бы одного человека.
roster-nobody-new = Все, кто готов, уже в утверждённых списках. Дополнение понадобится, когда кто-то заполнит анкету.
roster-not-listed = В утверждённых списках года нет: { $names }. Откройте «Пары и приказы» → «Ждут решения»: там их можно внести в список и утвердить пару сразу.
decide-with-people = Нет в списках года, людей: { $missing } ({ $names }). Утверждая пары, вы вносите их в дополнение к списку.

## Orders

button-approve-all = Утвердить все: { $count }
button-approve-picked = Утвердить отмеченные: { $count }
button-approve-yes = Да, утвердить одним приказом
button-control-head = Контролирует директор
button-decide = Решить
button-decide-all = Ждут решения: { $waiting }
button-extend = Изменить срок приказом
button-met = Знакомство состоялось
button-no-basis = Без основания
button-open-order = Открыть приказ
button-order-cancel = Приказ о прекращении
button-order-control = Кто контролирует исполнение
button-order-file = Получить файл
button-orders = Приказы
button-pick-some = Отметить некоторые
button-sheets = Открыть список
button-sheets-all = Записать бумаги сразу: { $lacking }
button-sheets-signed = Подписано: { $ticked }
button-term-as-is = Срок как в приказе
button-tick-all = Отметить все
decide-list = { $count ->
    [0] <b>Ждут решения</b>

        Сейчас ни одной пары. Когда куратор запишет бумаги, я напишу.
    [one] <b>Ждёт решения { $count } пара</b>

        Бумажные согласия есть. Откройте пару – или утвердите.
    [few] <b>Ждут решения { $count } пары</b>

        Бумажные согласия есть. Откройте пару – или утвердите несколько одним приказом.
   *[other] <b>Ждут решения { $count } пар</b>

        Бумажные согласия есть. Откройте пару – или утвердите несколько одним приказом.
}
decide-pick =
    <b>Какие пары?</b>

    Отметьте нужные. Отмечено: { $count }.
decide-sure-none = Отмеченные пары уже никто не ждёт решить: пока вы смотрели, всё изменилось. Вернитесь к списку.
decide-sure = { $count ->
    [one] <b>Утвердить одним приказом { $count } пару?</b>

        { $lines }
    [few] <b>Утвердить одним приказом { $count } пары?</b>

        { $lines }
   *[other] <b>Утвердить одним приказом { $count } пар?</b>

        { $lines }
}
decide-line = • { $title }
decide-more = … и ещё { $count }
decide-remark =
    Что поправить? Замечание увидят кураторы этих пар:

    { $lines }

    { $groups ->
        [0] { "" }
       *[other] Группа возвращается вся, даже если отмечены не все её пары.
    }
decide-none-waits = Эти пары уже не ждут решения: кто-то решил раньше. Посмотрите список ещё раз.
decide-none-chosen = Ни одной пары не отмечено. Отметьте хотя бы одну.
sheets-none =
    <b>Бумажные согласия</b>

    Все бумаги записаны.
sheets-pick =
    <b>Не хватает бумаг: { $count }</b>

    Отметьте пары, в которых подписали все, в один день. Отмечено: { $ticked }.
sheets-day =
    <b>Когда подписаны согласия?</b>

    { $lines }

    Нажмите кнопку или напишите дату, например 01.09.2026.
sheets-place =
    <b>Где хранятся подписанные листы?</b>

    { $lines }

    Нажмите кнопку или напишите место.
papers-none-lacks = В этих парах бумаги уже записаны. Посмотрите список ещё раз.
order-list = { $count ->
    [0] <b>Приказы</b>

        Пока ни одного. Приказ появится, когда директор утвердит пары.
   *[other] <b>Приказы: { $count }</b>

        Сверху те, что ждут подписи.{ $leaving ->
            [0] {""}
           *[other] {" "}Без приказа о прекращении: { $leaving }.
        }
}
order-entry = № { $number } от { $day } · { $kind ->
    [change] изменение
    [cancellation] прекращение
   *[other] закрепление
} · пар: { $count } · { $state }
order-short-signed = подписан
order-short-waiting = ждёт подписи
order-card =
    <b>Приказ № { $number } от { $day }</b>
    { $kind ->
        [change] Об изменении состава и сроков
        [cancellation] О прекращении работы пар
       *[other] О закреплении пар
    }. Срок: { $term }
    { $state }

    { $lines }
order-is-signed = Подписан { $day }.
order-is-waiting = Ждёт подписи. Распечатайте файл, подпишите и отметьте здесь.
order-day =
    Какого числа подписан приказ?

    Нажмите кнопку или напишите дату, например 01.09.2026.
order-term =
    Срок в подписанном приказе тот же: { $term }?

    Если другой и один для всех, напишите его, например: 14.09.2026 – 31.05.2027.
order-cancel =
    <b>Приказ о прекращении</b>

    { $lines }

    На каком основании? Напишите, например: заявление наставника от 10.11.2026.
order-extend =
    <b>{ $title }</b>: программа до { $ends }.

    Какой день станет последним? Напишите дату, например 31.05.2027. Приказ придёт файлом, новый срок начнёт действовать, когда отметят подпись.
order-control =
    Кто контролирует исполнение приказов: <b>{ $name }</b>.

    Если кто-то другой, напишите должность и имя, например: заместитель директора Соколова Мария Петровна.
order-control-head = директор
order-day-in-future = Этот день ещё не наступил. Напишите, когда приказ подписан, например: 01.09.2026.
order-day-too-old = Это больше года назад. Проверьте, пожалуйста, дату, например: 01.09.2026.
order-basis-too-long = Получилось длинновато, знаков: { $length }, а помещается { $max }. Сократите, например: заявление наставника от 10.11.2026.
button-order-terms = У пар разные сроки
order-terms = У кого в приказе другой срок? Выберите пару и напишите её дни. Когда всё верно, нажмите «Срок как в приказе».
order-line-term =
    <b>{ $title }</b>: с { $starts } по { $ends }.

    Напишите, какой срок в подписанном приказе, например: 01.10.2026 – 31.05.2027
order-beyond-forms = В этом приказе есть пары других форм – их ведёте не вы. Подпись запишет директор или координатор.
act-set-order-term = изменён срок одной пары в приказе
order-term-expected = Нужны два дня, первый и последний. Например: 14.09.2026 – 31.05.2027.
order-signed-already = Приказ № { $number } уже отмечен подписанным.
order-same-term = Этот день уже прошёл или он и так последний. Напишите другой, например: 31.05.2027.
order-waits-already = Приказ № { $number } об изменении срока этой пары уже ждёт подписи. Сначала отметьте его.
order-none-to-cancel = Все эти пары уже в приказах о прекращении.
pair-next-meet = Дальше: сначала познакомьтесь. Когда встреча состоится, отметьте её здесь – и тогда решайте.
pair-met = • Знакомство состоялось: { $day }
pair-met-day =
    <b>Когда вы познакомились?</b>

    Нажмите кнопку или напишите дату, например 01.09.2026.
pair-met-in-future = Этот день ещё не наступил. Отметьте встречу, когда она состоится.
pair-meet-first = По вашему положению сначала знакомятся, потом решают. Откройте пару и нажмите «Знакомство состоялось».
pair-meets-later = В этой паре знакомство до решения не нужно: можно решать сразу.

## Meetings

meeting-list = { $count ->
    [0] <b>Встречи</b>

        Пока ни одной.
   *[other] <b>Встречи: { $count }</b>

        Выберите встречу – или предложите новую.
}
meeting-entry = { $time } · { $status }
meeting-status-proposed = ждёт ответа
meeting-status-agreed = договорились
meeting-status-held = состоялась
meeting-status-missed = не состоялась
meeting-status-cancelled = отменена
meeting-card =
    <b>Встреча</b>: { $name }
    { $time }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }
    Вид: { $kind }
    Где: { $place }
    Сейчас: { $status }
    { $series ->
        [0] { "" }
        [1] Последняя в серии
       *[other] В серии, вместе с этой: { $series }
    }
    { $asked ->
        [0] { "" }
       *[other] { $answer ->
            [coming] Вы придёте.
            [absent] Вас не будет.
           *[silent] Вы ещё не ответили. Придёте?
        }
    }
    { $more }
    { $said }
meeting-kind-acquaintance = знакомство
meeting-kind-trial = пробная рабочая встреча
meeting-kind-planning = встреча-планирование
meeting-kind-series = рабочая встреча
meeting-kind-closing = итоговая встреча
meeting-kind-none = по договорённости
meeting-next =
    По порядку следующая – { $next }. Предложите день и час?
meeting-agenda =

    О чём поговорить:
    { $words }
meeting-agenda-acquaintance =
    • кто чем живёт в школе, что получается лучше всего
    • чего каждый ждёт от этих месяцев
    • как и когда удобно быть на связи
meeting-agenda-trial =
    • одно небольшое затруднение – разобрать вместе
    • сходить на урок или посмотреть план
    • что было полезно, что сделать иначе
meeting-agenda-planning =
    • цель и задачи программы
    • мероприятия, сроки и кто за что отвечает
    • график встреч
meeting-agenda-series =
    • что получилось с прошлой встречи
    • затруднение на сегодня
    • о чём договорились и к какому дню
meeting-agenda-closing =
    • что удалось и что изменилось
    • выводы – вместе
    • что дальше: без пары, в новой роли, с новой целью
meeting-agenda-none =
    • то, ради чего договорились встретиться
meeting-agenda-line = • { $words }
meeting-agenda-goals = • цель программы: { $goals }
meeting-change-moved = Перенесена, было: { $was }. { $reason }
meeting-change-cancelled = Отменена. { $reason }
meeting-cancel-scope =
    Встреча в серии: { $time }. Отменить только её – или и все следующие?
meeting-move-scope =
    Встреча в серии: { $time }. Перенести только её – или и все следующие? Те, что попали бы на праздник, отменю.
meeting-only-this = Только эту
meeting-this-and-rest = Эту и следующие
meeting-place-before = Было: { $before }
meeting-same-place = Там же
meeting-move-why =
    { $time }. Почему переносим? Напишите пару слов, их увидит напарник.
meeting-reason-too-long = Длинновато: знаков { $length }, а помещается { $max }. Напишите короче, например: «заболел ребёнок».
meeting-length-expected = Встреча длится от { $min } минут до { $max } часов. Напишите, например, 15:00–16:00.
meeting-minutes-expected = Встреча длится от { $min } минут до { $max } часов. Напишите число минут, например 75.
moment-word-today = сегодня
moment-word-tomorrow = завтра
moment-word-yesterday = вчера
moment-word-before-yesterday = позавчера
moment-word-after-tomorrow = послезавтра
moment-word-fillers = в, во, с, со, к, на, ч, час, часа, часов, ближайший, ближайшую
moment-word-till = до, по
moment-expected = Не узнаю день. Напишите, например: завтра в 15:30, 12.12 14:00 или 12 декабря.
moment-no-such-day = Такого дня нет: { $found }. Проверьте, пожалуйста, и напишите, например, 12.12.
moment-no-such-hour = Такого часа нет: { $found }. Напишите, например, 15:30.
moment-ends-before = Получается с { $begins } до { $ends }: конец раньше начала. Напишите, например, 15:00–16:00.
series-count-expected = Встреч в серии бывает от { $min } до { $max }. Напишите число, например 8, или последний день, например 25.12.
series-too-short = До { $last } поместилось меньше двух встреч. Возьмите день попозже или встречайтесь чаще.
meeting-answer-late = Встреча уже началась. Предупредите наставника сами, пожалуйста.
meeting-said = Ваш отзыв: { $outcome }, оценка { $mark ->
        [0] –
       *[other] { $mark }
    }, заметка: { $note }
meeting-no-place = место не указано
meeting-day =
    В какой день встретимся? Выходные и праздники написаны мельче. Можно написать словами: завтра в 15:30, 12.12 14:00.
meeting-by-plan = По графику сразу все дни: { $plan }
meeting-by-schedule = По графику: { $day }
meeting-day-suits = Сверху – ближайшее время, которое удобно всем.
meeting-my-hours = Мои удобные часы
free-hours =
    <b>Когда вам удобно встречаться?</b> Отмечено часов: { $count }.

    { $day }: нажмите на час, чтобы отметить его или снять отметку. Когда отметят оба, я первым делом предложу общее время. Кому какие часы удобны, не показываю.
meeting-hour =
    { $day }. В котором часу? Выберите или напишите своё, например 14:15.
meeting-hour-off = Это выходной или праздник.
meeting-hour-suits = Сверху – часы, удобные всем.
meeting-place =
    Встреча: { $time }. Где встретимся? Напишите кабинет или пришлите ссылку.
meeting-confirm =
    { $time }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }. Где: { $place }.
    Вид: { $kind }.

    Предложить эту встречу?
meeting-more = Повторять, вид, длительность
meeting-repeat = Повторять
meeting-other-kind = Другой вид
meeting-other-length = Длительность
meeting-ask-kind = Что это за встреча?
meeting-ask-length = Сколько минут? Выберите или напишите число, например 75.
meeting-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[other] { $count } минут
}
series-ask-weeks = Как часто встречаться?
series-weeks = { $weeks ->
    [1] Каждую неделю
   *[other] Раз в { $weeks } недели
}
series-ask-times = Сколько раз? Выберите, напишите число – или последний день, например 25.12.
series-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}
series-to-the-end = До конца программы
series-confirm =
    { $weeks ->
        [1] Каждую неделю
       *[other] Раз в { $weeks } недели
    }, первая – { $time }. Встреч: { $count }. Где: { $place }.

    { $days }
series-plan =
    Встречи по графику: { $count }, каждая в { $hour }. Где: { $place }.

    { $days }

    Ответ придёт на все сразу; каждую потом можно перенести отдельно.
series-plan-short = В графике осталось меньше двух дней без встречи. Выберите день и предложите встречу отдельно.
series-kind = Вид каждой: { $kind }.
series-skipped = Пропускаю праздники: { $skipped }.
series-propose = Предложить все
meeting-proposed = Предложил. Жду ответа и сообщу вам.
meeting-accepted = Договорились! Пришлю файл для календаря и напомню.
meeting-cancel-sure =
    Отменить встречу: { $time }{ $rest ->
        [0] { "" }
       *[other] {" "}– и следующие за ней в серии, их { $rest }
    }? { $whom ->
        [group] Я сообщу об этом всем в группе «{ $name }».
       *[other] Я сообщу об этом: { $name }.
    }

    Можно написать почему – одним сообщением.
check-in-kept = Спасибо, записал.
check-in-outcome =
    <b>Встреча</b>: { $name }, { $time }

    Как всё вышло?
outcome-held = Состоялась
outcome-moved = Перенесли
outcome-missed = Не состоялась
check-in-mark = Насколько встреча была полезной? 1 – совсем нет, 5 – очень.
check-in-note = Что сделали на встрече? Пары слов достаточно. { $mine ->
    [yes] Наставляемый прочтёт и подтвердит.
   *[no] {""}
}
check-in-missed = Добавите пару слов, почему не вышло?

meeting-in-past = Это время уже прошло. Выберите время позже, например: завтра в 15:00.
meeting-moved-on = { $status ->
    [cancelled] Эта встреча отменена.
    [agreed] Время уже согласовано.
   *[other] С этой встречей уже всё решено. Посмотрите, как она сейчас.
}
meeting-other-answers = Это время предложили вы. Теперь ответ за вашим напарником.
meeting-not-yet = Встреча ещё не началась. Расскажете о ней после.
meeting-check-in-first = Сначала отметьте, состоялась ли встреча.
place-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче, например: кабинет 12.
note-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче.
mark-expected = Нужна оценка от { $min } до { $max }. Например: { $max }.
hour-expected = Не узнаю время. Напишите часы и минуты, например: 14:30.
day-expected = Не узнаю день. Выберите его в календаре.

## Reports

report-list = { $who ->
    [all] { $count ->
        [0] <b>Отчёты наставников</b>

            Пока ни одного: они появятся, когда заработают пары.
       *[other] <b>Отчёты наставников: { $count }</b>
    }
   *[mine] { $count ->
        [0] <b>Мои отчёты</b>

            Пока ни одного. Когда придёт срок, я соберу черновик из дневника, заданий и программы и напомню.
       *[other] <b>Мои отчёты: { $count }</b>
    }
}
    { $lines }
report-late = Не сдано в срок: { $late } ({ $names })
report-entry = до { $day } · { $name } · { $state }
report-state-planned = ещё рано
report-state-draft = пора писать
report-state-late = срок прошёл
report-state-sent = у куратора
report-state-returned = просят дополнить
report-state-accepted = принят
report-card =
    <b>Отчёт наставника</b>: { $mentor }
    Наставляемый: { $mentee }
    Период: { $begins } – { $ends }, сдать до { $due }
    Сейчас: { $state }
    { $paper ->
        [yes] У наставника нет Telegram: с бумаги записывает куратор.
       *[no] { "" }
    }
    { $remark }

    { $words }
report-asked = Куратор просит: { $remark }
report-part =
    <b>{ $title }</b>
    { $words }
report-section-results = Что выполнено
report-section-dynamics = Затруднения: было и стало
report-section-achievements = Достижения наставляемого
report-section-difficulties = Трудности
report-section-proposals = Предложения
report-section-conclusion = Вывод об адаптации
report-mark-typed = ✓ { $title }
report-mark-draft = { $title }: черновик
report-mark-empty = { $title }: пусто
report-mark-lacking = { $title }: нужно заполнить
report-section = <b>{ $section ->
    [results] Что выполнено за это время?
    [dynamics] Что было трудно вначале и как с этим сейчас?
    [achievements] Чем наставляемый может гордиться? Открытые уроки, конкурсы, публикации.
    [difficulties] Что мешает или не получается?
    [proposals] Что предложите? Поощрить, продлить программу, начать новую.
   *[conclusion] Как прошла адаптация? Ваш вывод в двух-трёх фразах.
}</b>

    { $from ->
        [typed] Вы написали:
        [draft] Черновик из дневника, заданий и программы:
       *[empty] Пока пусто.
    }
    { $words }

    { $from ->
        [empty] Пришлите свой текст – или идите дальше.
       *[other] Пришлите свой текст, и он встанет вместо этого, или идите дальше.
    }
report-remark = Чего не хватает в отчёте? Напишите наставнику одной-двумя фразами.
report-sent = Отправил куратору.
report-accepted = Принято. Сообщу наставнику.
report-draft-activities = Мероприятия программы: { $done } из { $planned } ({ $share } %)
report-draft-meetings = Встреч: { $count }, минут: { $minutes }
report-draft-tasks = Заданий принято: { $done } из { $count }
report-draft-dynamics = Было: { $words }. Стало:
report-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче.
report-remark-expected = Напишите хотя бы слово: чего не хватает. Например: добавьте вывод об адаптации.
report-sections-lacking = Без двух разделов отчёт не понять: «Что выполнено» и «Вывод об адаптации». Заполните их, и отправим.
report-unsent = Этот отчёт наставник ещё пишет. Когда отправит, он откроется здесь, и я напишу вам.
report-own = О своей паре решает другой куратор.
report-moved-on = { $status ->
    [sent] Отчёт уже у куратора.
    [accepted] Отчёт уже принят.
    [returned] Отчёт уже у наставника.
   *[draft] Этот отчёт ещё не отправлен.
}
button-open-report = Открыть отчёт
button-send-report = Отправить куратору
button-accept-report = Принять
button-return-report = Попросить дополнить
button-report-file = Отчёт в Word
button-report-next = Дальше
button-report-draft = Вернуть черновик

## Diary

diary-month = { $count ->
    [0] <b>Дневник: { $month }</b>

        Записей нет. Они появляются сами, когда вы отмечаете, как прошла встреча.
   *[other] <b>Дневник: { $month }</b>

        Встреч: { $count }
}
diary-entry-line = { $time } · { $name } · { $mark }
diary-mark-empty = без записи
diary-mark-waits = ждёт ответа
diary-mark-confirmed = подтверждено
diary-mark-corrected = уточнено
diary-entry =
    <b>{ $name }</b>
    { $time }

    { $lines }
    { $asked ->
        [yes] { "" }
        Всё верно? Если было иначе, уточните: запись наставника останется, рядом встанут ваши слова.
       *[no] { "" }
    }
diary-line-length = { $count ->
    [one] { $count } минута, { $mode }
    [few] { $count } минуты, { $mode }
   *[other] { $count } минут, { $mode }
}
diary-line-topic = Тема: { $words }
diary-line-done = Что сделано: { $words }
diary-line-difficulties = Затруднения: { $words }
diary-line-agreements = Договорённости:
diary-line-reply = { $answer ->
    [corrected] { $name } уточняет: { $words }
   *[confirmed] { $name } подтверждает. { $words }
}{ $stale ->
    [yes] { " " }(о записи до правки)
   *[no] { "" }
}
diary-mode-in-person = очно
diary-mode-online = онлайн
diary-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[other] { $count } минут
}
diary-minutes-ask = Сколько длилась встреча? Нажмите или напишите, например: 50 минут.
diary-topic-ask = О чём была встреча? Пары слов хватит, например: опрос на уроке.
diary-difficulties-ask = Что оказалось трудным? Это поможет выбрать, чем заняться дальше.
diary-agreements-ask =
    О чём договорились? Каждую договорённость – отдельным сообщением, со сроком или без: «Посетить урок до 15.09».
    { $lines }
    { $mine ->
        [yes] { $count ->
            [0] { "" }
           *[other] Нажмите на договорённость, чтобы она стала заданием.
        }
       *[no] { "" }
    }
diary-agreement-line = { $task ->
    [yes] • { $words } (задание)
   *[no] • { $words }
}
diary-to-task = Сделать заданием: { $words }
diary-task-made = Готово, задание отправлено.
diary-confirmed = Спасибо! Передал: запись верна.
diary-correction = Как было на самом деле? Напишите своими словами – наставник их увидит, а его запись останется как есть.
diary-period = За какое время собрать дневник в Word? Нажмите или напишите два дня: 01.09.2026 – 31.12.2026.
diary-period-month = Этот месяц
diary-period-last = Прошлый месяц
diary-period-year = Учебный год
diary-ordered = Собираю. Файл придёт отдельным сообщением.
diary-outline = { $count ->
    [0] <b>Встречи пары</b>

        Пока ни одной.
   *[other] <b>Встречи пары: { $count }</b>

        Что говорили, знают только двое: вам видны дни, вид встречи, длительность и отметка наставляемого. Слова наставника – в его отчёте.
}
    { $lines }
diary-outline-line = { $day }, { $kind }, { $mode }, { $count } мин · { $mark }
diary-no-kind = вид не указан
diary-paper-agreed = { $words } (до { $day })
diary-paper-confirmed = подтверждаю
diary-paper-corrected = уточняю: { $words }
diary-minutes-expected = Не узнаю длительность. Напишите от { $min } до { $max } минут, например: 45 или 1:30.
diary-correction-expected = Напишите хотя бы слово о том, как было.
diary-agreement-expected = Напишите, о чём договорились, например: прислать план урока до 15.09.
diary-agreement-others = Эту договорённость записал другой участник.
diary-agreement-is-task = Это уже задание. Оно в меню «Задания».
diary-too-many-agreements = У одной встречи до { $max } договорённостей. Остальное дайте заданиями.
diary-mentee-confirms = Запись подтверждает наставляемый.
diary-nothing-yet = Подтверждать пока нечего: наставник ничего не записал.
diary-still-ahead = Эта встреча ещё впереди. Записать можно ту, что уже была.
diary-period-backwards = Первый день позже последнего. Напишите наоборот, например: 01.09.2026 – 31.12.2026.
diary-period-empty = За эти дни встреч не было. Возьмите период пошире.
diary-period-expected = Нужны два дня через тире, например: 01.09.2026 – 31.12.2026.
log-meeting-whom = С кем была встреча?
log-meeting-day = Когда была встреча? Выберите день или напишите, например: 15.09.2026.
log-meeting-kind = Какая это была встреча?
log-meeting-mode = Как встречались?
button-enough = Этого достаточно
button-log-meeting = Записать прошедшую встречу
button-diary-file = Дневник в Word
button-confirm-note = Подтверждаю
button-correct-note = Уточнить
button-write-on = Дополнить запись
button-note-mode = { $mode ->
    [online] Встречались очно
   *[in-person] Встречались онлайн
}
button-open-entry = Открыть запись
button-diary = Дневник
button-expectations = Чего ждали и что вышло
button-outline = Когда встречались

## Tasks

task-list = { $count ->
    [0] <b>Задания</b>

        Сейчас ни одного.
   *[other] <b>Задания: { $count }</b>

        Сверху те, где срок раньше.
}
task-closed = { $count ->
    [0] <b>Завершённые задания</b>

        Пока ни одного.
   *[other] <b>Завершённые задания: { $count }</b>
}
task-entry = { $day } · { $state } · { $title }
task-state-draft = без срока
task-state-open = в работе
task-state-late = срок прошёл
task-state-reported = на проверке
task-state-returned = { $mine ->
    [yes] вы вернули, доделывают
    [no] вам вернули доделать
   *[nobody] на доработке
}
task-state-accepted = принято
task-state-cancelled = отменено
task-no-day = пока не назначен
task-for-group = Всей группе: { $count }
task-whom = Для кого задание?
task-words =
    Что нужно сделать? Напишите одним сообщением; можно прислать файл или фото и написать под ним.

    Например: посетить урок Ирины Петровны в 7 «Б» и записать три приёма.
task-day =
    К какому дню? Выберите в календаре или напишите, например: 15.09.2026.

    { $title }
task-card =
    <b>Задание</b>: { $name }
    { $words }

    Срок: { $due }
    Сейчас: { $state }{ $file ->
        [yes] { "" }
        Файл приложен.
       *[no] { "" }
    }{ $shared ->
        [1] { "" }
       *[other] { "" }
        Это задание сразу для { $shared } человек.
    }{ $returns ->
        [0] { "" }
       *[other] { "" }
        Возвращали на доработку: { $returns }
    }
    { $parts }
task-line = { $who ->
    [remark] Замечание наставника: { $words }
   *[report] Отчёт: { $words }
}
task-file = Пришлите файл, фото или запись – приложу к заданию.
task-remark = Что доделать? Напишите наставляемому одной-двумя фразами.
task-cancel-sure = Отменить задание «{ $title }»? Если наставляемый его уже получил, я сообщу об этом.
task-accepted = Принято. Сообщу наставляемому.
task-report-paper = Отчёт со слов или с бумаги: <b>{ $mentee }</b>. Получит его наставник, <b>{ $name }</b>.
task-report =
    <b>{ $title }</b>

    Что получилось? Пришлите текст, голосовое, фото, файл или ссылку – можно несколько сообщений подряд, до { $max }.
    { $count ->
        [0] { "" }
       *[other] Прислано: { $count }. Когда всё, нажмите «Отправить наставнику».
    }
task-handed-in = Отправил. Наставник проверит и ответит.
task-words-expected = Напишите, что нужно сделать, хотя бы одной фразой. Файл без слов не поймут.
task-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Напишите короче.
task-day-passed = Этот день уже прошёл. Выберите сегодняшний или любой позже – или напишите, например: 25.12.2030.
task-day-too-far = Это больше чем через год. Выберите день поближе.
task-file-expected = Нужен файл, фото или запись. Слова задания менять не буду.
task-file-refused = Программы и скрипты не принимаю: их опасно открывать. Пришлите документ, фото, запись или архив.
task-file-too-big = Файл больше { $max } МБ. Пришлите поменьше или дайте ссылку.
task-too-many-parts = В одном отчёте до { $max } сообщений. Отправьте то, что есть, или начните заново.
task-nothing-sent = Отчёта пока нет. Пришлите хотя бы одно сообщение.
task-remark-expected = Напишите хотя бы слово: что поправить. Например: добавьте пример из урока.
task-mentor-checks = Задание проверяет наставник этой пары.
task-mentee-reports = Отчитывается тот, кому дали задание.
task-moved-on = { $status ->
    [reported] Отчёт уже у наставника.
    [accepted] Задание уже принято.
    [cancelled] Это задание отменено.
    [returned] Задание уже вернули на доработку.
    [draft] У задания пока нет срока: сначала назначьте день.
   *[open] Наставляемый ещё не отчитался.
}
button-give-task = Дать задание
button-tasks-closed = Завершённые
button-in-a-week = Через неделю
button-in-two-weeks = Через две недели
button-report-task = Отчитаться
button-accept-task = Принять
button-seen-task = Сделано, видел(а) сам(а)
button-return-task = Вернуть с замечанием
button-task-give = Назначить срок и отправить
button-task-attach = Приложить файл
button-task-files = Прислать всё сюда
button-task-reopen = Вернуть в работу
button-task-cancel = Отменить задание
button-task-cancel-yes = Да, отменить
button-open-task = Открыть задание
button-hand-in = Отправить наставнику
button-report-anew = Начать заново

## Roadmap

button-add-item = Добавить пункт
button-all-year = В течение года
button-assign-blanks = Ответственный всем, у кого пусто
button-change-roadmap = Изменить план
button-date-blanks = Срок всем, у кого пусто
button-earlier-year = ‹ Прошлый учебный год
button-history = История
button-item-cancel = Отменить пункт
button-item-day = Изменить срок
button-item-done = Сделано
button-item-down = Ниже
button-item-file = Показать файл
button-item-remove = Убрать из плана
button-item-reopen = Вернуть в работу
button-item-result = Форма результата
button-item-roles = Кто отвечает
button-item-title = Изменить название
button-item-up = Выше
button-later-year = Следующий учебный год ›
button-make-roadmap = Составить по положению
button-nearest = Всё по срокам
button-no-note = Без заметки
button-open-item = Открыть пункт
button-open-roadmap = Открыть дорожную карту
button-roadmap-file = Файл Word
button-submit-roadmap = Отправить на утверждение
button-take-back = Забрать и доработать
button-yes-remove = Да, убрать
roadmap-title-school = Дорожная карта { $first }/{ $last }
roadmap-title-municipal = Муниципальная дорожная карта { $first }/{ $last }
roadmap-screen =
    <b>{ $title }</b>

    { $words }
roadmap-none =
    На этот учебный год дорожной карты пока нет.

    Её составит куратор; когда она появится, она будет здесь.
roadmap-none-make =
    На этот учебный год дорожной карты пока нет.

    Составлю её по положению: этапы, мероприятия, сроки этого года. Потом всё можно поправить.
roadmap-state-draft = { $version ->
    [1] Черновик: его правят, потом отправляют на утверждение.
   *[other] Черновик новой редакции ({ $version }). Пока её не утвердили, напоминаю по прежним срокам.
}
roadmap-state-submitted = Ждёт утверждения.
roadmap-state-returned = Вернулась с замечанием.
roadmap-state-approved = { $version ->
    [1] Утверждена.
   *[other] Утверждена, редакция { $version }.
}
roadmap-remark = Замечание: { $remark }
roadmap-blanks-left = { $count ->
    [one] Без срока или ответственного – { $count } пункт. Заполните его перед утверждением.
    [few] Без срока или ответственного – { $count } пункта. Заполните их перед утверждением.
   *[other] Без срока или ответственного – { $count } пунктов. Заполните их перед утверждением.
}
roadmap-late =
    <b>Срок прошёл: { $count }</b>
    { $lines }
roadmap-next =
    <b>Впереди: { $count }</b>
    { $lines }
roadmap-line = • { $day } – { $title }
roadmap-title-line = • { $title }
roadmap-soon-many =
    По дорожной карте до { $day } нужно сделать – { $count }:
    { $lines }
roadmap-today-many =
    По дорожной карте сегодня срок ({ $day }) – { $count }. Если что-то уже сделано, отметьте.
    { $lines }
roadmap-late-many =
    По дорожной карте срок был { $day } – { $count }. Если что-то уже сделано, отметьте.
    { $lines }
roadmap-due-title = до { $day } – { $title }
roadmap-stage =
    <b>{ $title }</b>

    { $count ->
        [0] Пунктов пока нет.
       *[other] Выберите пункт. ✓ – сделан, «!» – срок прошёл, ✗ – отменён.
    }
roadmap-nearest = { $count ->
    [0] Всё со сроком уже сделано.
   *[other] Что ещё не сделано, по порядку сроков: { $count }
}
roadmap-add = Что нужно сделать? Напишите одной фразой, до 300 знаков. Например: провести установочную сессию наставников.
roadmap-stage-day =
    До какого дня? Этот срок получат все пункты этапа, где он не указан.

    Выберите день или напишите, например: 15.12.2026.
roadmap-stage-role = Кто отвечает за пункты этапа, где никто не указан?
roadmap-remark-ask = Что поправить в дорожной карте? Напишите, пожалуйста, куратор это увидит.
roadmap-history =
    <b>Как её утверждали</b>

    { $lines }
roadmap-history-line = { $day }, редакция { $version }: { $step } – { $name }
roadmap-somebody = данные удалены
roadmap-step-make = составлена
roadmap-step-edit = изменена
roadmap-step-submit = отправлена на утверждение
roadmap-step-take-back = взята на доработку
roadmap-step-approve = утверждена
roadmap-step-return = возвращена
roadmap-step-change = начата новая редакция
roadmap-submitted = Отправлено на утверждение
roadmap-approved = Дорожная карта утверждена
roadmap-file-coming = Файл придёт сообщением
roadmap-all-year = в течение года
roadmap-blank = не указано
roadmap-item =
    <b>{ $title }</b>
    Этап: { $stage }

    { $details }
roadmap-item-due = Срок: { $day }
roadmap-item-responsible = Отвечает: { $names }
roadmap-item-result = Форма результата: { $result }
roadmap-item-open = Ещё не сделано.
roadmap-item-late = <b>Срок прошёл.</b>
roadmap-item-done = Сделано { $day }.
roadmap-item-cancelled = Отменено.
roadmap-item-held = Мероприятий проведено: { $held } из { $times }.
roadmap-item-note = Заметка: { $note }
roadmap-item-moved = Готово
roadmap-item-day =
    До какого дня это нужно сделать: { $title }?

    Выберите день или напишите, например: 15.12.2026.
roadmap-item-roles =
    Кто отвечает: { $title }?

    Отметьте роли. Если нужен кто-то ещё, напишите словами, например: заместитель директора по УВР. Прочерк «–» уберёт слова.
roadmap-item-title = Как назвать этот пункт? Напишите одной фразой, до 300 знаков.
roadmap-item-result-ask = Чем подтверждается результат? Например: приказ, аналитическая справка. Прочерк «–» уберёт это поле.
roadmap-item-done-ask =
    Сделано: { $title }

    Добавьте заметку, фото или документ – или нажмите «Без заметки».
roadmap-item-cancel-ask = Почему отменяем? Напишите коротко. Пункт останется в дорожной карте с пометкой.
roadmap-item-remove-ask = Убрать из плана: { $title }?
roadmap-words-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Сократите, пожалуйста, и пришлите ещё раз.
roadmap-title-expected = Напишите, что нужно сделать. Например: провести установочную сессию наставников.
roadmap-reason-expected = Напишите причину хотя бы коротко. Например: перенесено на следующий год.
roadmap-day-outside = Этот день не из учебного года { $first }/{ $last }: он идёт с 1 августа { $first } по 31 июля { $last }. Например: 15.12.{ $first }.
roadmap-year-not-offered = Дорожную карту можно составить на этот учебный год, а с мая – и на следующий.
roadmap-empty = В дорожной карте нет ни одного пункта. Откройте этап и добавьте.
roadmap-full = В дорожной карте уже { $max } пунктов, больше не помещается. Уберите или объедините лишние.
roadmap-blanks = { $count ->
    [one] Без срока или ответственного остался { $count } пункт. Заполните его, и можно отправлять.
    [few] Без срока или ответственного осталось { $count } пункта. Заполните их, и можно отправлять.
   *[other] Без срока или ответственного осталось { $count } пунктов. Заполните их, и можно отправлять.
}
roadmap-file-kind = Сюда подойдут слова, фото или документ. Голосовые и видео, пожалуйста, замените ими.
roadmap-not-yours = Эту дорожную карту ведут другие люди.
roadmap-item-not-yours = Отметить этот пункт может тот, кто за него отвечает, или куратор.
roadmap-moved-on = С дорожной картой уже что-то решили. Посмотрите, что сейчас.
roadmap-item-moved-on = Сейчас этого сделать нельзя: пункт или вся карта уже в другом состоянии. Посмотрите, что сейчас.
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

menu-events = Мероприятия
todo-event-came = отметить, кто был: { $name }
do-event-came = Кто был: { $name }
event-list = { $count ->
    [0] <b>Мероприятия</b>

        { $keeps ->
            [yes] Впереди пока ничего нет. Объявите установочную сессию, семинар или круглый стол: бот позовёт тех, для кого это, и соберёт ответы.
           *[other] Впереди пока ничего нет. Когда куратор что-нибудь объявит, придёт приглашение.
        }
        { $year }
   *[other] <b>Мероприятия</b>

        Ближайшее – сверху.
        { $year }
}
event-past = { $count ->
    [0] <b>Прошедшие мероприятия</b>

        Здесь пока пусто.
   *[other] <b>Прошедшие мероприятия</b>

        Откройте любое: там же материалы.
}
event-year = Для наставнических пар в { $begins }/{ $ends } учебном году проведено: { $held } из { $target }. Считаются те, куда звали и наставников, и наставляемых.
event-entry = { $day } · { $title } · { $state }
event-state-yes = вы придёте
event-state-no = вы не придёте
event-state-wait = вы ждёте места
event-state-ask = ждёт ответа
event-state-ahead = впереди
event-state-off = отменено
event-state-held = состоялось
event-state-over = отметьте, кто был
event-state-past = прошло
event-card =
    <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } мин.
    Где: { $place }
    Для кого: { $audience }
    { $state }
event-places = { $count ->
    [one] Мест: { $count }
    [few] Мест: { $count }
   *[other] Мест: { $count }
}
event-kind-limited = { $kind }, мест: { $count }
event-coming = Придут: { $count }
event-coming-of = Придут: { $count } из { $places }
event-were-there = Были: { $count }
event-is-off = Отменено. Причина: { $reason }
event-you-come = Вы придёте. Напомню накануне.
event-you-wait = Все места заняты. Вы ждёте, ваша очередь – { $turn }: освободится место – оно ваше, и я сразу напишу.
event-waiting = Ждут места: { $count }
event-you-do-not = Вы не придёте.
event-you-were = Вы были.
event-fulfils = Дело дорожной карты: { $title }
event-is-held = Отмечено, что состоялось.
event-material-line = • { $words }
event-materials-head = Материалы:
event-for-mentors = Наставников
event-for-mentees = Наставляемых
event-for-everybody = Всех: наставников и наставляемых
event-audience-mentors = наставники
event-audience-mentees = наставляемые
event-audience-everybody = наставники и наставляемые
event-ask-kind = Что проводим?
event-ask-title = Как назовём? До { $title_max } знаков, например: Как вести первую встречу
event-title-expected = Нужно название, от 3 до { $max } знаков, например: Как вести первую встречу.
event-ask-day = В какой день?
event-ask-minutes = Сколько это займёт?
event-minutes = { $count } мин.
event-ask-place = Где? Напишите кабинет или пришлите ссылку, до { $place_max } знаков. Например: актовый зал.
event-place-expected = Напишите, куда приходить: кабинет или ссылку, до { $max } знаков. Например: актовый зал.
event-ask-audience = Кого зовём? Им и придёт приглашение.
event-ask-places = Сколько человек поместится? Напишите число от { $min } до { $max } – или нажмите кнопку, если места хватит всем.
event-places-expected = Нужно число от { $min } до { $max }, например: 40.
event-ask-item = Какое дело дорожной карты это закроет? Когда отметите, что мероприятие состоялось, дело станет выполненным само.
event-confirm =
    <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } мин.
    Где: { $place }
    Для кого: { $audience }
    { $places }
    { $item }

    Объявить?
event-announced = Объявлено. Ответы будут на карточке.
event-people =
    <b>Кто придёт: { $title }</b>

    { $lines }
event-paper =
    <b>{ $title }</b>: кто придёт из тех, кто без Telegram?

    Спросите их и нажмите на имя: галочка – придёт, без галочки – не сможет или ещё не спросили.
event-paper-waiting = { $name } · ждёт места
event-nobody = Звать пока некого: никто из тех, для кого это, ещё не вошёл.
event-guest-yes = придёт: { $name }
event-guest-no = не сможет: { $name }
event-guest-wait = ждёт места: { $name }
event-guest-ask = пока не ответил(а): { $name }
event-guest-paper = скажите лично, Telegram нет: { $name }
event-came = { $held ->
    [yes] Кто был на «{ $title }»? Отмечено, что состоялось; ошибку можно поправить нажатием. Были: { $count }.
   *[other] Кто был на «{ $title }»? Кто обещал прийти, уже с галочкой: уберите тех, кого не было, добавьте остальных. Были: { $count }.
}
event-held-now = Записано: состоялось.
event-held-of-item = Записано: состоялось. По делу дорожной карты проведено { $held } из { $times }.
event-held-with-item = Записано: состоялось. Дело дорожной карты отмечено выполненным.
event-evidence = «{ $title }», { $day }. Участников: { $count }
event-ask-reason = Почему отменяем «{ $title }»? Причину прочитают все, кто собирался. До { $limit } знаков, например: совпало с педсоветом, назначим новый день.
event-reason-expected = Нужна причина, до { $max } знаков, например: совпало с педсоветом, назначим новый день.
event-change = Что меняем в «{ $title }»?
event-ask-material = Пришлите файл или фото – или напишите ссылку и пару слов о ней, до { $limit } знаков. Получат те, кто придёт или был, и найдут на карточке.
event-material-expected = Нужен документ, фото или ссылка со словами до { $max } знаков. Например: https://example.org/zapis – запись сессии.
event-material-added = Добавил и разослал участникам.
event-material-coming = Отправил ниже.
event-materials-full = У мероприятия уже { $max } материалов, больше не помещается. Уберите лишний.
event-materials = { $count ->
    [0] Материалов пока нет.
   *[other] Нажмите на лишний материал, чтобы убрать его.
}
event-cancelled = Это мероприятие отменено.
event-begun = Мероприятие уже началось: отвечать и менять его поздно.
event-not-yet = Мероприятие ещё впереди: отметить, кто был, можно, когда оно начнётся.
event-held = Уже отмечено, что мероприятие состоялось: отменить его нельзя.
button-event-open = Открыть мероприятие
button-event-announce = Объявить мероприятие
button-event-past = Прошедшие
button-event-yes = Приду
button-event-no = Не смогу
button-event-yes-to = Приду: { $title }
button-event-no-to = Не смогу: { $title }
button-event-send = Объявить
button-event-everybody-fits = Места хватит всем
button-event-no-item = Ни одно
button-event-people = Кто придёт
button-event-paper = Записать за тех, кто без Telegram
button-event-came = Отметить, кто был
button-event-held = Состоялось, всё отмечено
button-event-move = Перенести
button-event-change = Изменить
button-event-title = Название
button-event-place = Где
button-event-material = Добавить материал
button-event-materials = Убрать материал
button-event-cancel = Отменить мероприятие
act-announce-event = объявлено мероприятие
act-cancel-event = отменено мероприятие
act-change-event = изменено мероприятие
act-hold-event = отмечено, что мероприятие состоялось
act-enter-event-answer = записано со слов: придёт ли на мероприятие
act-note-event-came = отмечено, кто был на мероприятии
act-add-event-material = добавлен материал мероприятия
act-drop-event-material = убран материал мероприятия
notice-event-open =
    Приглашаем: <b>{ $title }</b>
    { $kind }
    { $time }, { $minutes } мин. Где: { $place }

    Сможете прийти? Ответ можно поменять до начала.
notice-event-signed =
    Ждём вас: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }

    Файл – для вашего календаря. Планы поменяются – нажмите «Не смогу» на карточке.
notice-event-up =
    Место освободилось, ждём вас: <b>{ $title }</b>
    { $time }, { $minutes } мин. Где: { $place }

    Файл – для вашего календаря. Если уже не получается, нажмите «Не смогу» на карточке: место получит следующий.
notice-event-out = Хорошо, вас не ждём: <b>{ $title }</b>, { $time }. Файл уберёт запись из календаря.
notice-event-changed =
    Изменилось: <b>{ $title }</b>
    Теперь так: { $time }, { $minutes } мин. Где: { $place }

    Если вы собирались прийти, файл поправит запись в календаре; ответ можно поменять.
notice-event-cancelled =
    Отменили: <b>{ $title }</b>, { $time }.
    Причина: { $reason }
notice-event-tomorrow =
    Завтра: <b>{ $title }</b>, { $time }.
    Где: { $place }
notice-event-came = <b>{ $title }</b>: как прошло? Отметьте, кто был, – пара нажатий.
notice-event-material =
    Материал: <b>{ $title }</b>
    { $words }

## Local acts

button-act-day = Изменить дату
button-act-file = Приложить файл
button-act-number = Изменить номер
button-act-remove = Убрать из реестра
button-act-title = Изменить название
button-acts-excel = Реестр в Excel
button-all-acts = Все документы
button-no-file = Без файла
button-no-number = Без номера
button-record-act = Записать документ
act-register =
    { $runs ->
        [yes] <b>Система наставничества действует: все документы на месте.</b>
       *[no] <b>Чтобы система наставничества считалась действующей, не хватает документов.</b>
    }

    { $lines }

    Дорожная карта и приказы о парах, утверждённые здесь, учитываются сами. Всего в реестре записей: { $count }.
act-met = ✓ { $title }
act-lacking = – <b>нет:</b> { $title }
act-optional = · по желанию: { $title }
act-lacking-pairs = { $count ->
    [one] ({ $count } пара без приказа)
    [few] ({ $count } пары без приказа)
   *[other] ({ $count } пар без приказа)
}
act-lacking-mentors = { $count ->
    [one] ({ $count } наставник: { $names })
    [few] ({ $count } наставника: { $names })
   *[other] ({ $count } наставников: { $names })
}
act-all = { $count ->
    [0] В реестре пока пусто.
   *[other] Реестр, по датам. Откройте документ, чтобы поправить его или посмотреть файл.
}
act-entry = { $number } от { $day } · { $title }
act-kind = Какой документ записываем?
act-person = { $count ->
    [0] Наставников пока нет: пригласите их, и соглашение можно будет записать.
   *[other] Для кого этот документ? Сверху те, у кого его ещё нет.
}
act-other = Другой документ
act-untitled = Документ без названия
act-title = Как называется документ? До 200 знаков. Например: приказ о доплатах наставникам.
act-number = Номер документа: { $title }? Например: 01-10-108/2.
act-no-number = б/н
act-day = Какого числа подписан документ: { $title }? Нажмите кнопку или напишите, например: 08.09.2026.
act-file = Пришлите файл или фото документа – его можно будет открыть здесь. Или нажмите «Без файла».
act-card =
    <b>{ $title }</b>

    Номер: { $number }
    Дата: { $day }
    { $person }
    { $file ->
        [no] Файла пока нет.
       *[yes] Файл приложен.
    }
act-for = Для кого: { $name }
act-for-all = Для всей организации
act-remove = Убрать из реестра: { $title }, № { $number }?
act-number-expected = Напишите номер, как он стоит на документе. Например: 01-10-108/2.
act-number-too-long = { $length ->
    [one] Номер длинноват: { $length } знак,
    [few] Номер длинноват: { $length } знака,
   *[other] Номер длинноват: { $length } знаков,
} а помещается { $max }. Например: 01-10-108/2.
act-title-expected = Напишите, как называется документ. Например: приказ о доплатах наставникам.
act-title-too-long = { $length ->
    [one] Название длинновато: { $length } знак,
    [few] Название длинновато: { $length } знака,
   *[other] Название длинновато: { $length } знаков,
} а помещается { $max }. Сократите, пожалуйста.
act-date-in-future = Этот день ещё не наступил. Напишите дату, которая стоит на документе. Например: 08.09.2026.
act-file-expected = Нужен файл или фото документа. Пришлите его или вернитесь назад.
act-sheet = Локальные акты
act-column-number = Номер
act-column-dated = Дата
act-column-title = Документ
act-column-person = Для кого
act-column-file = Файл

## Help

button-sos = Нужна помощь
button-help-new = Новый вопрос
button-help-silent = Мой наставник не отвечает
button-help-now = Нужно прямо сейчас
button-help-urgency = Срочность: { $urgency }
button-help-topic = Тема: { $topic }
button-help-closed = Закрытые вопросы
button-help-take = Беру
button-help-later = Отвечу позже сегодня
button-help-more = Что ещё можно сделать
button-help-colleague = Позвать коллегу или передать
button-help-meet = Назначить встречу
button-help-details = Тема и срочность
button-help-invite = Показать разговор куратору
button-help-share = Поделиться контактом
button-help-whole = Весь разговор
button-help-reopen = Открыть снова
button-help-look = Посмотреть
button-help-accept = Да, помогу
button-help-decline = Не смогу
button-help-no-colleague = Не нужно
button-help-permit = Да, без имён
button-help-private = Нет, пусть останется между нами
button-help-pause = Поставить на паузу
button-help-go-on = Снова готов(а) помогать
button-help-silences = Наставник не отвечает
help-ask =
    Что случилось? Напишите, запишите голосовое, пришлите фото или файл – передам сразу.

    Тему и срочность можно поправить потом.
help-which = { $count ->
    [one] У вас открыт вопрос. Продолжим его или зададите новый?
   *[other] У вас есть открытые вопросы. Продолжим один из них или зададите новый?
}
help-screen-words = { $words }
help-sent =
    Передал: <b>{ $name }</b>. Ответ придёт сюда.

    Вопрос № { $number } «{ $topic }», { $urgency }.
    Хотите добавить – просто напишите ещё.
help-sent-offered =
    Спросил коллег, готовых помочь по теме «{ $topic }». Ответ придёт сюда; если никто не откликнется, передам куратору.

    Вопрос № { $number }, { $urgency }. Хотите добавить – просто напишите ещё.
help-sent-choose =
    Сохранил. У вас несколько наставников – кому передать?

    Вопрос № { $number } «{ $topic }», { $urgency }. Если не выберете, через десять минут передам первому из них.
help-topic-ask = О чём ваш вопрос?
help-urgency-ask =
    Когда нужна помощь?

    «Прямо сейчас» сообщу со звуком даже вечером и в выходные, поэтому так можно лишь несколько раз в день.
help-when-now = Прямо сейчас
help-when-today = Сегодня
help-when-week = На этой неделе
help-urgency-now = прямо сейчас
help-urgency-today = сегодня
help-urgency-week = на этой неделе
help-topic-planning = Планирование уроков
help-topic-work_program = Рабочая программа
help-topic-documentation = Журналы и документы
help-topic-lessons = Проведение уроков
help-topic-extracurricular = Внеурочные мероприятия
help-topic-class_teacher = Классное руководство
help-topic-colleagues = Коллеги и администрация
help-topic-students = Общение с учениками
help-topic-parents = Общение с родителями
help-topic-digital = Цифровые инструменты
help-topic-goals = Цели урока
help-topic-methods = Методы и приёмы
help-topic-motivation = Мотивация
help-topic-problem_questions = Проблемные вопросы
help-topic-levels = Разноуровневые задания
help-topic-activity = Вовлечение класса
help-topic-cooperation = Совместная работа
help-topic-self_control = Самопроверка
help-topic-feedback = Проверка и оценивание
help-topic-creativity = Творчество
help-topic-discipline = Дисциплина
help-topic-other = Другое
help-list = { $count ->
    [0] <b>Обращения за помощью</b>

        Открытых обращений нет: ни к вам, ни от вас.
   *[other] <b>Открытые обращения: { $count }</b>

        Выберите, чтобы написать.
}
help-closed-list = { $count ->
    [0] <b>Закрытые вопросы</b>

        Пока ни одного.
   *[other] <b>Закрытые вопросы: { $count }</b>

        Выберите, чтобы перечитать. В течение недели вопрос можно открыть снова.
}
help-entry = № { $number } · { $status } · { $name } · «{ $topic }»
help-nobody-has-it = пока никто
help-status-open = ждёт ответа
help-status-answered = есть ответ
help-status-closed = закрыто
help-reply =
    Обращение № { $number } «{ $topic }», { $urgency }, <b>{ $name }</b>
    { $along }

    { $last }

    Пишите, записывайте голосовое, присылайте фото или файл. { $goes ->
        [asked] У вас открыт не один разговор, поэтому спрошу, кому это.
        [first] Первое передам сразу, а о следующем спрошу, кому оно: у вас открыт не один разговор.
       *[now] Передам сразу.
    }
help-talk-afresh = Прежняя переписка осталась у { $name } с наставником, здесь её нет. Я попросил написать вам заново; можно спросить и первым.
help-along = Разговор видят ещё: { $names }
help-asked-in = Ждём согласия: { $names }
help-offered-to = { $count ->
    [one] Предложил { $count } коллеге, жду, возьмётся ли.
   *[other] Предложил { $count } коллегам, жду, кто возьмётся.
}
help-line = <b>{ $name }</b>, { $time }
    { $words }
help-corrected = исправлено:
help-file-photo = [фото]
help-file-voice = [голосовое]
help-file-document = [файл]
help-file-audio = [аудио]
help-file-video = [видео]
help-file-video_note = [видеосообщение]
help-file-animation = [гифка]
help-whole =
    <b>Вопрос № { $number } «{ $topic }»</b>, { $status }

    { $lines }
help-talk-gone = Сообщений здесь нет: через год я их удаляю.
help-pick = Кому передать ваши слова?
help-more =
    Вопрос № { $number } «{ $topic }», <b>{ $name }</b>

    Чем помочь?
help-let-us-meet = Давайте встретимся и обсудим это: вопрос № { $number } «{ $topic }». Сейчас предложу время.
help-later =
    Когда ответите на вопрос № { $number } «{ $topic }»?

    Скажу об этом тому, кто ждёт, и напомню вам.
help-until = до { $hour }
help-promised-thanks = Передал. В срок напомню.
help-colleague = { $count ->
    [0] Позвать пока некого: других наставников здесь нет.
   *[other] Кого спросить? Отмечены те, кто готов помочь по этой теме.

        Коллега подключится, только если согласится, а тот, кто задал вопрос, об этом узнает.
}
help-part = О чём попросить коллегу?
help-part-colleague = Подключиться к разговору
help-part-heir = Взять вопрос вместо меня
help-colleague-asked = Спросил. Скажу, когда коллега ответит.
help-colleague-off = Хорошо, обойдёмся без коллеги.
help-asked-already = Этого коллегу уже спросили.
help-curator-invited = Готово: куратор видит этот разговор.
help-no-curator = Позвать некого: куратор уже в разговоре, или здесь нет того, кому его можно показать.
help-contact = Мой контакт в Telegram: { $contact }
help-contact-shared = Передал ваш контакт.
help-no-username = В Telegram у вас не задано имя пользователя, поделиться нечем. Можно просто написать номер телефона.
help-call =
    { $head }

    Тема: «{ $topic }», { $urgency }. Сами слова увидите, если согласитесь. Поможете?
help-call-heir = <b>{ $asker }</b> просит вас взять вопрос коллеги.
help-call-colleague = <b>{ $asker }</b> просит вас подключиться к разговору.
help-call-offer = Коллеге нужна помощь.
help-call-over = Спасибо! Здесь помощь уже не нужна: кто-то успел раньше, или вопрос закрыт.
help-call-declined = Понял, спасибо за ответ.
help-topics = { $state ->
    [none] <b>Готов(а) помочь по темам</b>

        Отметьте темы, в которых вы сильны. Если коллега останется без ответа, спрошу вас. Отказаться можно всегда.
    [paused] <b>Готов(а) помочь по темам: пауза</b>

        Пока ни о чём не спрашиваю. Отмеченные темы сохранил.
   *[ready] <b>Готов(а) помочь по темам</b>

        Спасибо! Если коллега останется без ответа по отмеченной теме, спрошу вас.
}
help-topic-unknown = Такой темы нет. Выберите, пожалуйста, из списка.
help-mark = Рад, что решилось! Насколько вам помогли? 1 – совсем нет, 5 – очень.
help-remedy =
    Спасибо, вопрос закрыт.

    Что помогло? Пары фраз хватит. Это видите только вы – или пропустите.
help-permit = Записал. Можно предложить это коллегам как практику – без имён?
help-permitted = Спасибо! Предложу другим.
help-passed-on = Передал: { $name }, № { $number } «{ $topic }».
help-correction-passed = Исправление передал: № { $number }.
help-thanks = Спасибо! Обращение закрыто.
help-mentees-ask = Просить о помощи здесь могут наставляемые. Обращения к вам собраны в меню.
help-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Разделите, пожалуйста, на два сообщения.
help-empty = Не вижу ни слов, ни файла. Напишите, что случилось, или запишите голосовое.
help-kind-unknown = Такое передать не смогу. Напишите словами, запишите голосовое, пришлите фото или файл.
help-remedy-empty = Напишите словами, что помогло. Например: «Начинаю урок с вопроса на доске». Или пропустите.
help-remedy-too-long = { $length ->
    [one] Длинновато: { $length } знак,
    [few] Длинновато: { $length } знака,
   *[other] Длинновато: { $length } знаков,
} а помещается { $max }. Сократите, пожалуйста.
help-remedy-none = Сначала напишите, что помогло.
help-not-yours = Это обращение ведут другие люди.
help-mentee-closes = Закрывает обращение тот, кто просил о помощи.
help-mentee-decides = Это решает тот, кто просил о помощи.
help-is-open = Этот вопрос ещё открыт.
help-is-answered = На этот вопрос уже есть ответ.
help-has-helper = Этот вопрос уже у { $name }.
help-promise-past = Это время уже прошло. Выберите, пожалуйста, другое.
help-now-spent = { $count ->
    [one] Сегодня «прямо сейчас» уже был { $count } вопрос – больше нельзя, чтобы тревога не стала привычной.
    [few] Сегодня «прямо сейчас» уже было { $count } вопроса – больше нельзя, чтобы тревога не стала привычной.
   *[other] Сегодня «прямо сейчас» уже было { $count } вопросов – больше нельзя, чтобы тревога не стала привычной.
} Вопрос передан, ответят в течение дня.
help-reopen-late = Вопрос закрыт больше недели назад. Задайте, пожалуйста, новый: /help_me.
help-closed = Это обращение уже закрыто. Если вопрос остался, откройте новое: /help_me.
help-closed-reply = Вопрос № { $number } «{ $topic }» уже закрыт. Ваши слова я сохранил – открыть его снова и передать: { $name }?
help-closed-long-ago = Вопрос № { $number } «{ $topic }» закрыт больше недели назад ({ $name }). Ваши слова я сохранил – что с ними сделать?
help-nobody-yet = Пока некому передать: в школе ещё нет куратора. Обратитесь, пожалуйста, к директору.
silence-which = { $count ->
    [0] Сейчас у вас нет наставника в паре. Если нужна помощь: /help_me.
   *[other] Кто не отвечает?
}
silence-sure =
    Сказать куратору, что <b>{ $name }</b> не отвечает?

    Узнает только куратор. Наставник этого не увидит – ни сейчас, ни потом.
button-silence-say = Сказать куратору
silence-told = Сказал куратору, и больше никому. Если помощь нужна сейчас – /help_me.
silence-said = Куратор об этом уже знает. Если помощь нужна сейчас – /help_me.
silence-nobody = Здесь пока нет другого куратора, кому это можно сказать. Обратитесь, пожалуйста, к директору.
silence-list = { $count ->
    [0] Никто не жалуется на молчание наставника.
   *[other] <b>Наставник не отвечает: { $count }</b>

        Это сказано вам по секрету: наставник не знает.
}
silence-card =
    <b>{ $name }</b>: наставник не отвечает.

    Наставник: { $mentor }. Сказано: { $time }. Сам наставник об этом не знает.

    Поговорите с обоими – не выдавая, кто сказал. Когда всё наладится, нажмите «Вопрос улажен»: строка исчезнет, и узнает об этом только { $name }.
button-silence-pair = Открыть пару
button-silence-settle = Вопрос улажен
silence-answer =
    Чем кончилось? Напишите пару слов: { $name } прочтёт их, наставник – нет. Например: «Поговорили, ответит до пятницы».
button-silence-no-words = Без слов
silence-settled = Этим уже занялись.
help-measures =
    <b>Помощь за год: { $count }</b>
    Половина ответов пришла быстрее, чем указано; в скобках – без вечеров и выходных.

    { $lines }

    Ждут ответа: { $waits }
    { $waiting }
help-measures-none =
    <b>Помощь</b>

    За год ещё никто не просил о помощи.
help-measure =
    «{ $topic }»: { $count }, ждут: { $waiting }
    { $is_answered ->
        [0] ответов пока нет
       *[other] до ответа { $answer } ({ $answer_working })
    }{ $is_solved ->
        [0] { "" }
       *[other] , до решения { $solution } ({ $solution_working })
    }
help-waits = № { $number } «{ $topic }», { $urgency } – ждёт { $time }
help-span-none = –
help-span-minutes = { $count } мин
help-span-hours = { $count } ч
help-span-days = { $count } дн.

## Rights

rights-screen =
    <b>{ $title }</b>

    { $lines }
    <i>{ $source }</i>
rights-line = • { $words }
rights-numbered = { $title }, продолжение { $number }
rights-none = В вашем положении о правах и обязанностях не сказано. Спросите куратора.
rights-rights-mentor = Права наставника
rights-duties-mentor = Обязанности наставника
rights-rights-mentee = Права наставляемого
rights-duties-mentee = Обязанности наставляемого
## Breaks

menu-breaks = Каникулы
breaks-list =
    <b>Каникулы { $begins }/{ $ends }</b>{ $own ->
        [yes] {""}
       *[no] {" "}– обычные, по положению
    }

    { $lines }

    В календаре встреч эти дни написаны мельче. Если у вас иначе, пришлите весь список одним сообщением, по строке на каждые каникулы, например:
    <code>Осенние каникулы: 26.10 – 03.11</code>
breaks-line = <code>{ $title }: { $first } – { $last }</code>
breaks-day = { $title }, { $first } – { $last }
button-breaks-usual = Вернуть обычные
breaks-expected = Нужны каникулы, от одних до { $max }, по строке на каждые, например: «Осенние каникулы: 26.10 – 03.11».
breaks-line-expected = Не понимаю строку «{ $line }». Напишите название, двоеточие и два дня через тире, например: «Осенние каникулы: 26.10 – 03.11».
breaks-title-long = Название длиннее { $max } знаков: «{ $line }». Напишите короче, например: «Осенние каникулы».
breaks-no-such-day = В строке «{ $line }» такого дня в учебном году { $begins }/{ $ends } нет. Проверьте числа и месяцы, например: «Зимние каникулы: 31.12 – 10.01».
breaks-order = В строке «{ $line }» последний день раньше первого, или каникулы дольше { $max } дней. Напишите, например: «Весенние каникулы: 27.03 – 04.04».
breaks-overlap = «{ $one }» и «{ $other }» накладываются друг на друга. Проверьте дни и пришлите список ещё раз, например: «Осенние каникулы: 26.10 – 03.11».
meeting-in-break = В школе каникулы: { $pause }.

## Partners

menu-partners = Партнёры и гости
partner-list = { $count ->
    [0] <b>Партнёры</b>

        Здесь будут предприятия, вузы и колледжи, чьи люди становятся наставниками в вашей школе.
   *[other] <b>Партнёры: { $count }</b>

        Наставник от партнёра участвует, пока действует договор.
}
partner-kind-ask = Кто этот партнёр?
partner-kind-enterprise = Предприятие
partner-kind-university = Вуз или колледж
partner-kind-social = Социальный партнёр
partner-title-ask = Как называется партнёр? Например: Педагогический колледж № 1.
partner-title-expected = Нужно название, не длиннее { $max } знаков. Например: Педагогический колледж № 1.
partner-card =
    <b>{ $title }</b>
    { $kind }

    { $agreement }
    К кому обращаться: { $contact }
    Наставники: { $mentors }
partner-agreement-valid = Договор № { $number }, действует до { $until }.
partner-agreement-over = Договор № { $number } закончился { $until }. Пока его не продлят, новых пар с этими наставниками не будет.
partner-agreement-none = Договор не записан. Пока его нет, наставников от этого партнёра в пары не предложить.
partner-no-contact = не указано
partner-no-mentors = пока никого
partner-number-ask = Какой номер у договора? Например: 12/2026.
partner-agreement-expected = Нужен номер договора, не длиннее { $max } знаков. Например: 12/2026.
partner-until-ask = До какого дня действует договор? Например: 31.05.2027.
partner-agreement-past = Этот день уже прошёл. Если договор продлили, назовите новый последний день.
partner-contact-ask = К кому обращаться у партнёра? Имя, должность, телефон – как вам удобно.
partner-contact-expected = Напишите, к кому обращаться, не длиннее { $max } знаков. Например: методист, 2-34-56.
partner-mentors-ask = Кто из наставников от этого партнёра? Нажмите на имя, чтобы отметить или снять отметку.
partner-rename-ask = Сейчас: { $title }. Как назвать теперь?
partner-remove-sure = Убрать партнёра «{ $title }» из списка?
partner-removed = Убрал.
partner-has-mentors = «{ $title }» убрать пока нельзя: от него наставников – { $count }. Сначала снимите отметки в «Наставники партнёра».
partner-has-agreement = «{ $title }» убрать пока нельзя: его договор действует до { $until }. Когда он закончится, партнёра можно будет убрать.
partner-agreement-missing = Этот наставник – от партнёра, с которым нет действующего договора. Запишите договор в «Партнёры и гости».
partner-agreement-lapsed = Пару утвердить нельзя: { $name } приходит от партнёра, а его договор больше не действует. Запишите новый договор в «Партнёры и гости» – или верните пару куратору.
notice-partner-named = Куратор записал, что вы наставник от организации-партнёра: <b>{ $title }</b>. От этого зависит, какое согласие вы подписываете и по какому соглашению работает пара. Если это не так, скажите куратору.
notice-agreement-ending = { $over ->
    [yes] Договор № { $number } с партнёром <b>{ $title }</b> закончился ({ $until }), а пары его наставников ещё идут: { $count }. Запишите новый договор.
   *[no] Договор № { $number } с партнёром <b>{ $title }</b> действует до { $until }, а пары его наставников идут дольше: { $count }. Самое время его продлить.
}
guest-list = { $count ->
    [0] <b>Наставники из других школ</b>

        Пока никого. Чтобы позвать такого наставника, отправьте ему обычную ссылку: «Пригласить» → «Наставник». Согласие обоих директоров бот спросит сам.
   *[other] <b>Наставники из других школ: { $count }</b>

        Сверху те, по кому нужно решение директора.
}
guest-card =
    <b>{ $name }</b>
    Своя школа: { $home }
    Будет наставником здесь: { $host }

    { $status }
guest-waits = { $count ->
    [one] Ждём согласия директора: { $schools }.
   *[other] Ждём согласия обоих директоров: { $schools }.
}
todo-guest = { $count ->
    [1] решить, работать ли наставнику в другой школе
   *[other] решить, работать ли наставникам в других школах: { $count }
}
do-guest = Наставники и другие школы
guest-admitted = Оба директора согласны.
guest-refused = Директор не согласился.
guest-noted = Записал.
guest-decided = Вы уже ответили, или вас об этом не спрашивали.
guest-not-admitted = Это наставник из другой школы: пару можно предложить, когда согласятся оба директора.
notice-guest-to-decide = { $own ->
    [yes] Быть наставником в другой организации ({ $host }) можно с согласия обоих директоров: её и вашего ({ $home }). Я их спросил и напишу, что решат. Анкету можно заполнить сейчас.
   *[no] <b>{ $name }</b> хочет быть наставником ещё в одной организации. Своя: { $home }, другая: { $host }. Нужно согласие обоих директоров.
}
notice-guest-decided = { $agreed ->
    [yes] { $own ->
        [yes] Оба директора согласны: теперь вы наставник и в другой организации – { $host }.
       *[no] Оба директора согласны: <b>{ $name }</b> ({ $home }) теперь наставник и здесь: { $host }.
    }
   *[no] { $own ->
        [yes] Не все директора согласились, чтобы вы были наставником в другой организации – { $host }. Спросить почему можно у своего директора.
       *[no] Не все директора согласились, чтобы <b>{ $name }</b> ({ $home }) работал(а) наставником в другой организации: { $host }.
    }
}
button-add-partner = Добавить партнёра
button-guests = Наставники из других школ
button-partners = Партнёры
button-open-guests = Посмотреть
button-partner-agreement = Записать договор
button-partner-contact = К кому обращаться
button-partner-mentors = Наставники партнёра
button-partner-remove = Убрать партнёра
button-partner-rename = Переименовать
button-guest-admit = Согласен(на)
button-guest-refuse = Не согласен(на)

## Regulation

amend-settings =
    <b>Положение школы</b>
    За основу взято: { $title }. Редакция № { $version }.

    Здесь то, что можно изменить приказом. Пары, которые уже работают, доведут программу по прежней редакции.

    Что меняем?
amend-value =
    <b>{ $name }</b>
    { $year ->
        [none] Сейчас: { $value }.
       *[other] Сейчас на { $year } год: { $value }.
    }

    { $how }
amend-how-number = Напишите новое значение: целое число от { $low } до { $high }.
amend-how-time = Напишите время по часам школы, например: 20:00.
amend-how-yes_no = Как будет теперь?
amend-number =
    <b>{ $name }</b>
    { $year ->
        [none] Было: { $before }. Станет: { $after }.
       *[other] На { $year } год было: { $before }. Станет: { $after }.
    }

    Каким приказом? Напишите его номер, например: 41-ос.
amend-day =
    Приказ № { $number }. От какого числа?

    Выберите или напишите дату, например: 01.09.2026.
amend-confirm =
    <b>{ $name }</b>
    { $year ->
        [none] Было: { $before }. Станет: { $after }.
       *[other] На { $year } год было: { $before }. Станет: { $after }.
    }
    Приказ № { $number } от { $day }.

    Всё верно? Изменение начнёт действовать сразу, кураторы узнают о нём.
amend-history =
    <b>Что менялось в положении</b>

    { $lines }
amend-entry =
    <b>Редакция № { $version }.</b> Приказ № { $number } от { $day }.
    { $name }{ $year ->
        [none] { "" }
       *[other] , на { $year } год
    }: было { $before }, стало { $after }.
amend-none-yet = Пока ничего: действует положение в том виде, в каком его приняли.
amend-done = Изменено.
amend-yes = да
amend-no = нет
amend-percent = { $value } %
amend-not-set = не задано
amend-name-term-min = Самая короткая программа, месяцев
amend-name-term-max = Самая длинная программа, месяцев
amend-name-report-months = Отчёт наставника раз в столько месяцев
amend-name-extension-max = Программа со всеми продлениями, не дольше, месяцев
amend-name-program-days = Программу представить после начала пары, дней
amend-name-idle-days = Напомнить о встрече, если впереди ни одной, дней
amend-name-help-now-minutes = Помощь «сейчас»: напомнить наставнику, минут
amend-name-help-now-daily = Просьб «сейчас» в день от одного человека
amend-name-end-reminder = Напомнить до конца программы, дней
amend-name-help-first = Просьба без ответа: напомнить, часов
amend-name-help-escalation = Просьба без ответа: куратору, часов
amend-name-small-group = Сводка показывается, если ответов от
amend-name-line-manager = Непосредственный руководитель – не наставник
amend-name-satisfaction = Доволен участием: отметка от
amend-name-quiet-start = Тихие часы начинаются
amend-name-quiet-end = Тихие часы кончаются
amend-name-quiet-weekends = Выходные тихие целиком
amend-name-target = Цель: { $title }

amend-number-expected = Нужно целое число от { $low } до { $high }. Например: { $low }.
amend-yes-or-no-expected = Нажмите «да» или «нет».
amend-same = Так уже и есть. Напишите другое значение или вернитесь назад.
amend-term-order = Самая короткая программа не может быть длиннее самой длинной. Напишите другое число месяцев.
amend-help-order = Сначала напоминание, потом куратор: часов до куратора должно быть больше. Напишите другое число.
amend-order-expected = Напишите номер приказа, например: 41-ос.
amend-date-in-future = Этот день ещё не наступил. Напишите дату подписанного приказа, например: 01.09.2026.

## Before and after

expectations-page =
    <b>Чего вы ждали и что вышло</b>
    Видите только вы. Разница не оценка: ожидания и опыт редко совпадают.

    { $lines }
expectations-none = Сравнить пока нечего: нужны ваши ответы до первой встречи и после программы.
expectations-line =
    { $question }
    до – <b>{ $before }</b>, после – <b>{ $after }</b>

## Results

results-screen =
    <b>Итоги опросов</b> · { $year }

    { $words }

    { $events }
results-mentor = Наставники
results-mentee = Наставляемые
results-head = <b>{ $role }</b>: ответили { $answered } из { $asked }
results-ahead = <b>{ $role }</b>: ни одна программа ещё не закончилась, спрашивать рано.
results-too-few = Средние покажу, когда ответит не меньше { $threshold } { $threshold ->
        [one] человека
       *[other] человек
    }: так никого не узнать по ответу.
results-differences =
    <b>Ожидания и результат</b> · { $year }

    { $words }
results-twice = <b>{ $role }</b>: и до, и после { $people ->
        [0] пока никто не ответил
        [one] ответил { $people } человек
        [few] ответили { $people } человека
       *[other] ответили { $people } человек
    }
results-twice-few = Разницу покажу, когда ответивших оба раза будет не меньше { $threshold }: так никого не узнать по ответу.
results-discrepancy = <i>На сколько вышло больше (+) или меньше (−), чем ждали:</i>
results-change = <i>Как изменилось за программу, по собственной оценке:</i>
results-difference = { $question } – <b>{ $value }</b>
results-mean = { $question } – <b>{ $value }</b>
results-review = <b>Анкета куратора</b>: { $points } из { $most }, { $level } уровень
results-review-none = <b>Анкета куратора</b>: за этот год её пока никто не заполнил.
review-level-optimal = оптимальный
review-level-acceptable = допустимый
review-level-inadmissible = недопустимый
button-differences = Ожидания и результат
button-indicators = Показатели
indicators-screen =
    <b>Показатели</b> · { $year }

    { $words }
indicators-none = Положение не называет показателей, считать нечего.
school-year = { $begins }/{ $ends } учебный год
indicator-line =
    <b>{ $title }</b>
    Итог: { $value }.
indicator-share = { $percent } %, { $part } из { $whole }
indicator-answered = { $share }; { $few ->
    [yes] мало ответов: { $answered }
   *[no] ответили { $answered }
}
indicator-yes = да
indicator-no = нет
indicator-lack = { $why ->
    [staff] не посчитать, список сотрудников не загружен
    [nobody] в списке сотрудников таких нет
    [pairs] пока нет пар, у которых программа заканчивается в этом году
    [answers] на вопросы в конце программы пока никто не ответил
    [by-hand] считается вне бота
   *[few] ответов мало, число видит руководитель
}
indicator-target = { $unit ->
    [percent] { $value } %{ $scope ->
        [region] {" "}школ региона
       *[other] {""}
    }
   *[other] { $value }
}
indicator-stands = { $verdict ->
    [reached] Цель { $target } – достигнута.
    [short] { $missing ->
        [0] Цель { $target }.
       *[other] Цель { $target } – не хватает { $missing }.
    }
   *[other] Цель { $target }.
}
indicator-how = { $id ->
    [papers_ready] Чего не хватает, видно в «Локальных актах» и в приказах о парах.
    [publicity] Когда рассказали о наставничестве на сайте или в соцсетях, отметьте это в дорожной карте: «Информационная поддержка».
   *[other] Цель – да.
}
indicator-retained = { $whole ->
    [one] Прошлогодний наставляемый по списку сотрудников один; работает в школе: { $part }.
   *[other] Из { $whole } прошлогодних наставляемых по списку сотрудников работают в школе: { $part }.
}
comparison-sheet = Школы
comparison-school = Школа
comparison-mentors = Наставников
comparison-mentees = Наставляемых
comparison-active = Пар работает
comparison-completed = Завершено пар
comparison-acts = Локальные акты
comparison-of = { $part } из { $whole }
button-comparison = Сравнить школы (Excel)
school-indicators =
    <b>{ $name }</b> · { $year }

    { $acts }

    { $words }
school-acts = Локальных актов, которых ждёт положение: { $part } из { $whole }.
indicator-formula = ({ $upper } / { $lower })
indicator-verdict-reached = достигнут
indicator-verdict-short = пока не достигнут
indicator-verdict-no-target = –
indicator-verdict-unknown = пока не посчитать
indicator-verdict-hidden = мало ответов
summary-coming = Готовлю файл, пришлю сюда.
summary-bank-mentee = Наставляемые
summary-bank-mentor = Наставники
summary-pairs = Пары
summary-pairs-now = Пар сейчас
summary-results = Итоги опросов
summary-name = ФИО
summary-ready = Анкета готова
summary-attended = Мероприятий посещено
summary-events = Мероприятия
summary-event-title = Название
summary-event-kind = Вид
summary-event-day = День
summary-event-audience = Для кого
summary-event-came = Участников
summary-yes = да
summary-no = нет
summary-mentor = Наставник
summary-mentee = Наставляемый
summary-status = Состояние
summary-starts = Начало
summary-ends = Окончание
summary-order = Приказ
summary-order-number = № { $number } от { $day }
summary-role = Роль
summary-question = Вопрос
summary-mean = Среднее
summary-answers = Ответов
summary-differences = Ожидания и результат
summary-twice = Ответили и до, и после
summary-sense = Что это
summary-discrepancy = Расхождение ожиданий и результата
summary-change = Изменение по собственной оценке
summary-difference = Разница
summary-people = Человек
summary-asked = Спросили
summary-answered = Ответили
summary-review = Анкета куратора: сумма, { $level } уровень

## SWOT

button-swot = SWOT-анализ
swot-screen =
    <b>SWOT-анализ</b> · { $year }

    { $words }

    { $may_edit ->
        [1] Нажмите на список, чтобы дополнить его или поправить. «Черновик по ответам» возьмёт из анкет этого года, что оценили высоко и что низко.
       *[other] Нажмите на список, чтобы прочитать его целиком.
    }
swot-head = <b>{ $title }</b>
swot-line = • { $words }
swot-numbered = { $place }. { $words }
swot-nothing = пока пусто
swot-strengths = Сильные стороны
swot-weaknesses = Слабые стороны
swot-opportunities = Возможности
swot-threats = Угрозы
swot-about-strengths = Что в самой программе получается хорошо.
swot-about-weaknesses = Чего самой программе не хватает.
swot-about-opportunities = Что вокруг программы может ей помочь: люди, партнёры, конкурсы, новые правила.
swot-about-threats = Что вокруг программы может ей помешать.
swot-list =
    <b>{ $title }</b> · { $year }
    { $about }

    { $words }

    { $may_edit ->
        [1] Чтобы изменить или убрать строку, нажмите её. Помещается строк: { $max }.
       *[other] { "" }
    }
swot-list-empty =
    <b>{ $title }</b> · { $year }
    { $about }

    Здесь пока пусто.
button-swot-add = Добавить строку
button-swot-draft = Черновик по ответам
button-swot-suggestions = Что писали участники
button-swot-word = Изменить
button-swot-remove = Убрать из списка
button-swot-take = Добавить как есть
swot-add =
    <b>{ $title }</b>
    { $about }

    Напишите одну строку, до { $max } знаков.
swot-entry =
    <b>{ $title }</b>

    { $words }
swot-word =
    <b>{ $title }</b>

    Сейчас: { $words }

    Напишите, как должно быть, до { $max } знаков.
swot-suggestions =
    <b>{ $title }</b>: что писали участники

    Ответы без имён и вперемешку. Нажмите, чтобы прочитать целиком.
swot-suggestions-none = Подсказок нет: они появятся, когда об этом напишут хотя бы несколько человек – столько, чтобы никого нельзя было узнать. Ответы, в которых кто-то назван, я не показываю.
swot-suggestion =
    <b>{ $title }</b>

    «{ $words }»

    { $fits ->
        [1] Лучше пришлите это своими словами, до { $max } знаков: тогда автора не узнать. Можно добавить и как есть.
       *[other] Для списка длинновато: пришлите главное своими словами, до { $max } знаков.
    }
swot-suggestion-gone = Этой подсказки больше нет: её уже взяли в список или ответ изменился.
swot-drafted-nothing = Пока нечего добавить: ответов мало, или всё уже в списках.
swot-drafted = { $count ->
    [one] Добавил { $count } строку: посмотрите и поправьте.
    [few] Добавил { $count } строки: посмотрите и поправьте.
   *[other] Добавил { $count } строк: посмотрите и поправьте.
}
swot-mean = { $role }: «{ $question }» – { $value } из 10
swot-words-expected = Напишите строку словами, например: «Наставники помогают готовить первые уроки».
swot-words-too-long = Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста: ваши слова остались выше в чате.
swot-full = В списке уже { $max } строк, больше не поместится. Уберите или объедините что-нибудь, а потом добавьте.
swot-signer-coordinator = Координатор
swot-signer-curator = Куратор

## Files

file-audit = Журнал { $day }
file-erasure-act = Акт { $number } об уничтожении данных
file-erasure-log = Выгрузка из журнала к акту { $number }
file-my-erasure-act = Акт об уничтожении данных
file-own-data = Мои данные { $day }
file-order = Приказ { $number } { $kind ->
        [change] об изменении состава и сроков
        [cancellation] о прекращении
       *[assignment] о закреплении
    }
file-program = Программа наставничества { $number }
file-roadmap = Дорожная карта { $first }-{ $last }
file-banks = Наставники и наставляемые { $day }
file-diary = Дневник наставника { $since }–{ $until }
file-report = Отчёт наставника { $name } до { $until }
file-comparison = Школы района { $day }
file-indicators = Показатели наставничества { $begins }-{ $ends }
file-swot = SWOT-анализ наставничества { $begins }-{ $ends }
file-acts = Локальные акты { $day }
file-summary = Сводка { $day }
calendar-title = Встреча ({ $kind }): { $name }
order-head-post = Директор
order-head-post-district = Руководитель

## Notices

notice-file-lost = { $file } – Telegram не дал передать вложение. Попросите, пожалуйста, прислать его по-другому или написать словами.
notice-digest =
    <b>Новостей сразу несколько: { $count }</b>

    { $words }
notice-redacted = { $topic ->
    [pair] Есть новость о паре.
    [application] Есть новость о заявлении.
    [survey] Программа завершилась, есть несколько вопросов о ней.
    [program] Есть новость о программе.
    [meeting] Есть новость о встрече.
    [event] Есть новость о мероприятии.
    [help] Есть новость о просьбе о помощи.
    [roadmap] Есть новость о дорожной карте.
    [diary] Есть новость о записи в дневнике.
    [report] Есть новость об отчёте наставника.
    [task] Есть новость о задании.
    [today] Есть дела на сегодня.
    [relay] Есть слова, которые нужно передать человеку без Telegram.
    [file] Файл готов.
   *[people] Есть новость об участниках.
} Откройте, чтобы прочитать.
notice-place = <b>{ $organization }</b>
notice-invitation =
    Приглашение. Роль: <b>{ $role }</b>. Куда: { $organization }.

    { $link }

    { $uses ->
        [many] По ссылке могут войти многие, до { $until }.
       *[once] Ссылка одноразовая и действует до { $until }.
    } Откройте её в Telegram или наведите камеру на картинку.
notice-stepped-out = <b>{ $name }</b> ({ $roles }) больше не участвует: согласие отозвано. Подбирать пару и напоминать больше не нужно.
notice-newcomer = Новый участник: <b>{ $name }</b>, { $roles }.
notice-pair-proposed =
    Вам предлагают пару: <b>{ $name }</b>, { $role ->
        [mentor] наставник
       *[other] наставляемый
    }. Срок: с { $starts } по { $ends }.

    Решать вам: откройте и ответьте, согласны ли вы.
notice-pair-declined =
    Пара не сложилась: { $name }.
    Причина: { $reason }.
notice-pair-declined-member = Пара не сложилась: { $name }. Так бывает. Куратор подберёт другую и напишет.
notice-pair-agreed =
    Оба согласны: <b>{ $name }</b>.

    Теперь запишите подписанные бумажные согласия – и пара уйдёт директору.
notice-pair-to-approve =
    Пара ждёт вашего решения: <b>{ $name }</b>, с { $starts } по { $ends }. Бумажные согласия есть.
notice-pair-returned =
    Директор вернул пару: <b>{ $name }</b>.
    Замечание: { $remark }
notice-pair-order =
    Приказ № { $number } от { $day } о закреплении пары: <b>{ $name }</b>.

    Осталось распечатать, подписать и отметить здесь – тогда пара начнёт работу.
notice-pair-active =
    Всё оформлено, приказ № { $number }. Ваша пара: <b>{ $name }</b>, с { $starts } по { $ends }.

    { $met ->
        [yes] Договоритесь о первой рабочей встрече.
       *[no] Договоритесь о первой встрече, чтобы познакомиться.
    }
notice-pair-proposed-meet =
    Вам предлагают пару: <b>{ $name }</b>, { $role ->
        [mentor] наставник
       *[other] наставляемый
    }. Срок: с { $starts } по { $ends }.

    Сначала познакомьтесь. После встречи откройте пару, отметьте день – и решите, согласны ли вы.
notice-pair-met =
    Знакомство записано: <b>{ $name }</b>.

    Теперь решать вам: откройте и ответьте, согласны ли вы на пару.
notice-pairs-to-approve = { $count ->
    [one] Вашего решения ждёт { $count } пара.
    [few] Вашего решения ждут { $count } пары.
   *[other] Вашего решения ждут { $count } пар.
} Бумажные согласия есть.
notice-pairs-returned =
    Директор вернул пары: { $count }.
    Замечание: { $remark }
notice-roster-to-approve =
    Вашего решения ждёт { $role ->
        [mentor] список наставников
       *[other] список наставляемых
    } года, людей: { $count }.
notice-roster-approved =
    { $role ->
        [mentor] Список наставников утверждён
       *[other] Список наставляемых утверждён
    }, людей: { $count }.
notice-roster-returned =
    { $role ->
        [mentor] Список наставников вернули
       *[other] Список наставляемых вернули
    }.
    Замечание: { $remark }
notice-roster-file =
    { $role ->
        [mentor] Список наставников
       *[other] Список наставляемых
    } на учебный год, людей: { $count }.
notice-order-ready =
    Приказ № { $number } от { $day }: { $kind ->
        [change] изменение состава и сроков
        [cancellation] прекращение работы
       *[other] закрепление
    }, пар: { $count }.

    Осталось распечатать, подписать и отметить здесь подпись.
notice-order-unsigned =
    Приказ № { $number } от { $day } ещё не отмечен подписанным, пар: { $count }. Без подписи он не действует.
notice-pair-ended-gone = { $reader ->
    [member] { $left ->
        [mentor] Пара завершена: ваш наставник больше не участвует в программе, его данные удалены. Вашей вины в этом нет. Куратор об этом знает.
       *[mentee] Пара завершена: ваш наставляемый больше не участвует в программе, его данные удалены. Вашей вины в этом нет. Куратор об этом знает.
    }
   *[keeper] { $left ->
        [mentor] Пара завершена раньше срока: <b>{ $name }</b> – теперь без наставника. Наставник ушёл из программы, его данные удалены.
       *[mentee] Пара завершена раньше срока: у наставника, <b>{ $name }</b>, освободилось место. Наставляемый ушёл из программы, его данные удалены.
    }
}
notice-pair-unbegun-gone = { $left ->
    [mentor] Пара не начнёт работу: <b>{ $name }</b> – без наставника. Наставник ушёл из программы, его данные удалены.
   *[mentee] Пара не начнёт работу: у наставника, <b>{ $name }</b>, освободилось место. Наставляемый ушёл из программы, его данные удалены.
}
notice-pair-ended =
    { $began ->
        [0] Пара не начнёт работу: предложение снято, <b>{ $name }</b>.
       *[other] Пара завершена раньше срока: <b>{ $name }</b>.
    }
    Причина: { $reason }.
notice-mentor-resigns =
    Наставник отказался от поручения: <b>{ $mentor }</b>. Пара: <b>{ $name }</b>, последний день – { $ends }.
notice-group-left = { $role ->
    [mentor] Из группы «{ $title }» выбыл участник: { $name }. Остальные продолжают.
   *[mentee] { $name }, предложение группы «{ $title }» снято: ответа мы не дождались. Если вам всё ещё нужен наставник, делать ничего не надо – поиск продолжается.
}
notice-group-proposed = { $role ->
    [mentor] Вам предлагают группу «{ $title }»: наставник – { $mentor }, то есть вы, человек в группе: { $count }. С { $starts } по { $ends }. Откройте и ответьте: одно ваше «да» – для всей группы.
   *[mentee] Вас зовут в группу «{ $title }». Наставник: { $mentor }, человек в группе: { $count }. С { $starts } по { $ends }. Откройте и ответьте, пожалуйста.
}
notice-group-agreed =
    Все ответили: группа <b>{ $title }</b>, наставник – { $mentor }, согласных наставляемых: { $count }.

    Теперь запишите подписанные бумажные согласия – и группа уйдёт директору.
notice-group-to-approve =
    Группа ждёт вашего решения: <b>{ $title }</b>, наставник – { $mentor }, наставляемых: { $count }, с { $starts } по { $ends }. Бумажные согласия есть.
notice-group-order =
    Приказ № { $number } от { $day } о закреплении группы <b>{ $title }</b>: наставник – { $mentor }, { $count ->
        [one] наставляемый
       *[other] наставляемые
    } – { $names }.

    Осталось распечатать, подписать и отметить здесь – тогда группа начнёт работу.
notice-group-returned =
    Директор вернул группу <b>{ $title }</b>, замечание о паре { $name }: { $remark }

    Запишите листы этих двоих заново. Листы остальных на месте: когда всё будет готово, группа снова уйдёт директору вся.
notice-group-ended = { $who ->
    [mentor] { $began ->
        [0] Группа не начнёт работу
       *[other] Группа завершена раньше срока
    }: <b>{ $title }</b>. { $gone ->
        [1] Наставник больше не участвует в программе, его данные удалены. Без наставника: { $names }.
       *[0] Наставник – { $mentor }. Без наставника: { $names }. Причина: { $reason }.
    }
   *[mentee] Группа <b>{ $title }</b>, наставник – { $mentor }. { $gone ->
        [1] Один наставляемый больше не участвует в программе, его данные удалены.
       *[0] { $began ->
            [0] В группу не войдёт
           *[other] Пара завершена раньше срока
        }: { $names }. Причина: { $reason }.
    }
}
notice-group-active = { $role ->
    [mentor] Всё оформлено, приказ № { $number }. Ваша группа: <b>{ $title }</b>, человек уже в работе: { $count }, с { $starts } по { $ends }.

        Предложите всем встречу, чтобы познакомиться.
   *[mentee] Всё оформлено, приказ № { $number }. Ваша группа: <b>{ $title }</b>, наставник – { $mentor }, с { $starts } по { $ends }.

        Общие встречи назначает наставник, о каждой пришлю приглашение.
}
notice-group-ending =
    Программа группы подходит к концу: <b>{ $title }</b>, последний день – { $ends }. Самое время встретиться и подвести итоги.
notice-group-small = В группе «{ $title }» остался один человек. Решите, пожалуйста: пусть продолжат вдвоём – или завершаем.

    До этого дня всё работает как обычно.
notice-parting-offered =
    <b>{ $name }</b> предлагает завершить пару по согласию обоих. Причина: { $reason }.

    Решать вам: можно согласиться, а можно продолжать.
notice-program-soon = До { $day } вместе составьте программу наставничества: { $name }. Многое уже заполнено из анкет.
notice-program-late = { $me ->
        [member] Программа наставничества ещё не готова, а ждали её до { $day }: { $name }. Осталось немного: откройте и допишите вдвоём.
       *[keeper] Программа наставничества не готова, срок был до { $day }: { $name }. Может быть, нужна ваша помощь.
    }
notice-program-edited = { $name }: в программе наставничества есть правки ({ $parts }). Посмотрите, что стало другим.
notice-program-proposed =
    { $kind ->
        [extension] Продление программы наставничества ждёт вашего согласия
        [amendment] Изменение программы наставничества ждёт вашего согласия
       *[first] Программа наставничества готова и ждёт вашего согласия
    }: { $name }. Срок: { $starts } – { $ends }. { $why }

    Прочитайте и скажите «да» или поправьте.
notice-program-to-approve =
    { $kind ->
        [extension] Ждёт решения продление программы
        [amendment] Ждёт решения изменение программы
       *[first] Ждёт решения программа наставничества
    }: { $name }. Срок: { $starts } – { $ends }. { $why }
notice-program-submitted =
    { $kind ->
        [extension] С продлением программы согласны все, оно ушло на утверждение
        [amendment] С изменением программы согласны все, оно ушло на утверждение
       *[first] С программой наставничества согласны все, она ушла на утверждение
    }: { $name }. Решает { $decider }. О решении сообщу сразу.
notice-program-returned =
    Программа наставничества вернулась с замечаниями: { $name }.

    { $remarks }

    Поправьте и согласитесь ещё раз оба.
notice-program-approved = Программа наставничества № { $number } утверждена: { $name }. Она идёт с { $starts } по { $ends }.
notice-program-changing =
    { $kind ->
        [extension] Предлагают продлить программу наставничества
       *[amendment] Предлагают изменить программу наставничества
    }: { $name }. Срок: { $starts } – { $ends }. { $why }

    Правки видны в программе. Решаете вы все вместе.
notice-program-withdrawn = Изменение программы отозвано, действует прежняя: { $name }.
notice-program-taken-back = Программу забрали, чтобы дописать: { $name }. Решать по ней пока нечего, пришлют снова – скажу.
notice-program-to-order = Программа № { $number } продлена до { $ends }: { $name }. Чтобы пара работала этот срок, его нужно изменить приказом.
notice-program-file = Программа наставничества, файлом Word.
notice-program-statement = Заявление о продлении или изменении программы, файлом Word: подпишите и передайте куратору.
notice-parting-asked =
    Новое заявление: <b>{ $title }</b>. Пара: { $mentor } – { $mentee }.

    Ответ нужен до { $due }.
notice-parting-due =
    Заявление ждёт ответа до { $due } ({ $when ->
        [soon] это завтра
        [today] это сегодня
       *[late] срок прошёл
    }): <b>{ $title }</b>. Пара: { $mentor } – { $mentee }.
notice-parting-withdrawn = Заявление отозвано: <b>{ $title }</b>. Пара: { $mentor } – { $mentee }. Всё остаётся как было.
notice-parting-granted =
    { $kind ->
        [replacement] Решено: куратор подберёт вам другого наставника. Последний день нынешней пары – { $last }.
        [resignation] Заявление принято. Последний день пары – { $last }. Спасибо за вашу работу!
        [stop] Заявление принято. Последний день программы – { $last }. Вернуться можно в любое время.
       *[mutual] Решено: пара завершается по согласию обоих. Последний день – { $last }.
    }

    До этого дня всё работает как обычно.
notice-parting-ends =
    Пара с участником <b>{ $name }</b> завершает работу. Последний день – { $last }, до него всё как обычно.

    { $me ->
        [mentor] Спасибо вам за время и внимание. Так бывает, и это не оценка вашей работы.
       *[mentee] Куратор поможет вам найти другого наставника. Анкета сохранится, заполнять её заново не нужно.
    }
notice-parting-to-order =
    Решено: <b>{ $title }</b>. Пара: { $mentor } – { $mentee }, последний день – { $last }.

    Нужен приказ: когда он будет подписан, запишите номер и дату.
notice-parting-refused =
    По заявлению отказ: <b>{ $title }</b>. Ответ: { $answer }

    Если вопрос не решился, поговорите с куратором.
notice-parting-disagreed = { $name } хочет продолжать: пара остаётся. Если вопрос не решился, поговорите с куратором.
notice-parting-over = Пара завершена: { $mentor } – { $mentee }. { $kind ->
    [stop] Нового наставника наставляемый пока не ищет
    [mutual] Я спрошу наставляемого, нужен ли наставник ещё
   *[other] Наставляемый снова в поиске
}, { $named ->
    [whole] наставник завершает наставничество совсем
   *[other] у наставника освободилось место
}.
notice-parting-over-mentor = Пара завершена: <b>{ $mentee }</b>. Спасибо за вашу работу!
notice-parting-over-mentee =
    Пара завершена: <b>{ $mentor }</b>. Анкета сохранилась. { $kind ->
        [stop] Новых пар предлагать не будем. Снова понадобится наставник – скажите в любой день: /menu – «Моя анкета».
        [mutual] Нужен ли наставник ещё, спрошу отдельно.
       *[other] Вы снова в поиске: куратор напишет, когда найдёт наставника.
    }
notice-parting-paper =
    { $kind }: документ готов. Подпишите и отдайте куратору.
notice-application-asked =
    Новое заявление: <b>{ $title }</b>, { $name }.

    Решение нужно до { $due }.
notice-application-word = { $state ->
        [mediation] { $me ->
            [mediator] Стороне не подходит предложенное решение: { $name } и { $subject }. Откройте и попробуйте ещё раз.
            [applicant] Посредник поможет договориться: <b>{ $mediator }</b>. Ваши слова уже здесь; другую сторону я попросил рассказать своё до { $due }. Хотите добавить – откройте заявление. Если этот человек вам не подходит, попросите другого.
           *[other] <b>{ $name }</b> хочет разобраться вместе с вами: что-то у вас двоих не складывается. Посредник поможет договориться: <b>{ $mediator }</b>. Расскажите, как вы это видите, до { $due }; кому показать ваши слова, решаете вы. Если этот человек вам не подходит, попросите другого.
        }
        [proposed] Посредник предложил решение. Прочтите и ответьте до { $due }: согласны или нет. Другая сторона отвечает сама.
       *[hearing] { $kind ->
            [colleague] <b>{ $name }</b> просит вас помочь наставляемому. Откройте и ответьте до { $due }: согласны или нет. Без вашего «да» ничего не начнётся.
            [contest] Ваш наставник <b>{ $name }</b> хочет рекомендовать вас на конкурс. Откройте и ответьте до { $due }: хотите или нет.
           *[other] Это касается вас: <b>{ $title }</b>, { $name }. Вы можете ответить первым до { $due }; потом решит директор.
        }
    }
notice-application-due = Заявление ждёт до { $due } ({ $when ->
        [soon] осталось немного
        [today] это сегодня
       *[late] срок прошёл
    }): <b>{ $title }</b>, { $name }.
notice-application-told = { $news }
notice-application-paper = Заявление: { $title }. Подпишите и отдайте тому, кто решает.
notice-program-ending =
    Программа подходит к концу: <b>{ $name }</b>, последний день – { $ends }. Самое время встретиться и подвести итоги.
notice-entry-survey =
    Впереди первая встреча: <b>{ $name }</b>. Расскажите до неё, чего вы ждёте, это минут пять. Отдельные ответы увидите только вы.
notice-entry-survey-again =
    Пока вы не встретились: <b>{ $name }</b>. Ещё можно рассказать, чего вы ждёте от программы. Это минут пять.
notice-closing-survey =
    Программа завершилась: <b>{ $name }</b>. Ответьте, пожалуйста, на несколько вопросов, это минут пять. Ваши ответы напарник не увидит.
notice-closing-survey-again =
    Напомню о вопросах по итогам программы: <b>{ $name }</b>. Это минут пять, и школе очень помогает.
notice-meeting-proposed =
    <b>{ $name }</b> предлагает встретиться: { $time }.
    Вид: { $kind }
    Где: { $place }
notice-meeting-moved =
    <b>{ $name }</b> просит перенести встречу. Было: { $was }, теперь предлагает: { $time }. { $reason }
    Вид: { $kind }
    Где: { $place }
notice-series-proposed =
    <b>{ $name }</b> предлагает встретиться несколько раз, встреч: { $count }.

    { $times }

    Где: { $place }
    Подойдёт – ответьте один раз за все.
notice-series-agreed =
    Встречи назначены: { $count }, <b>{ $name }</b>.

    { $times }

    Где: { $place }
    Откройте файл, чтобы добавить их в календарь.
notice-group-meeting =
    Встреча группы <b>{ $name }</b>: { $time }.
    Вид: { $kind }
    Где: { $place }

    Откройте файл, чтобы добавить её в календарь.
notice-group-series =
    Встречи группы <b>{ $name }</b>: { $count }. { $reason }

    { $times }

    Где: { $place }
    Откройте файл, чтобы добавить их в календарь. О каждой можно сказать отдельно, придёте ли вы; первая – { $time }.
notice-group-meeting-moved =
    Встреча группы <b>{ $name }</b> перенесена. Было: { $was }, теперь: { $time }. { $reason }
    Вид: { $kind }
    Где: { $place }

    Откройте файл, чтобы поправить её в календаре.
notice-group-meeting-absent =
    <b>{ $person }</b> не сможет прийти на встречу группы «{ $name }», { $time }. { $reason }
notice-meeting-agreed =
    Встреча назначена: { $time }, <b>{ $name }</b>.
    Где: { $place }

    Откройте файл, чтобы добавить её в календарь.
notice-meeting-cancelled = Встреча отменена: { $time }, <b>{ $name }</b>. { $reason }
notice-series-cancelled =
    Встречи отменены: { $count }, <b>{ $name }</b>. { $reason }

    { $times }
notice-meeting-tomorrow =
    Напоминаю о встрече: { $time }, <b>{ $name }</b>.
    Где: { $place }
notice-meeting-soon =
    Скоро встреча, в { $hour }: <b>{ $name }</b>.
    Где: { $place }
notice-meeting-idle-keeper =
    { $days ->
        [one] Уже { $days } день
        [few] Уже { $days } дня
       *[other] Уже { $days } дней
    } пара не встречается: <b>{ $mentor }</b> – <b>{ $mentee }</b>. Обоим я об этом напоминал. Может быть, нужна ваша помощь.
notice-meeting-idle =
    { $days ->
        [one] Уже { $days } день
        [few] Уже { $days } дня
       *[other] Уже { $days } дней
    } новой встречи нет и не назначено: <b>{ $name }</b>. По порядку следующая – { $kind }. Предложите день и час?
notice-meeting-check-in = Как прошла встреча: <b>{ $name }</b>, { $time }? Расскажите, это недолго.
notice-help-asked =
    <b>{ $name }</b> просит о помощи (№ { $number } «{ $topic }», { $urgency }):

    { $words }
notice-help-written =
    <b>{ $name }</b> пишет (№ { $number } «{ $topic }»):

    { $words }
notice-help-answered =
    <b>{ $name }</b> отвечает (№ { $number } «{ $topic }»):

    { $words }
notice-diary-corrected =
    <b>{ $name }</b> уточняет вашу запись о встрече { $time }:
    { $words }
notice-diary-file = Дневник наставника готов.
notice-report-sent = <b>{ $mentor }</b> сдаёт отчёт о работе с наставляемым (<b>{ $mentee }</b>), { $begins } – { $ends }.
notice-report-returned =
    Куратор просит дополнить отчёт о работе (<b>{ $mentee }</b>):
    { $remark }
notice-report-accepted = Отчёт о работе (<b>{ $mentee }</b>) принят. Спасибо!
notice-report-file = Отчёт наставника готов.
notice-task-given = { $moved ->
    [1] <b>{ $name }</b>: у задания новый срок – <b>{ $due }</b>:
   *[other] <b>{ $name }</b> даёт вам задание. Срок – <b>{ $due }</b>:
}
    { $words }
notice-task-cancelled = Задание отменено, делать его не нужно: { $title }
notice-task-reported = { $count ->
    [one] <b>{ $name }</b> отчитывается о задании, { $count } сообщение:
    [few] <b>{ $name }</b> отчитывается о задании, { $count } сообщения:
   *[other] <b>{ $name }</b> отчитывается о задании, { $count } сообщений:
}
    { $title }
notice-task-part = К заданию № { $number }, <b>{ $name }</b>:
    { $words }
notice-task-returned =
    Задание вернулось на доработку: { $title }
    Замечание: { $remark }
notice-task-accepted = Задание принято: { $title }. Отлично!
notice-task-file = Файл к заданию: { $title }
notice-today =
    Сегодня:

    { $lines }
notice-help-corrected =
    <b>{ $name }</b> исправляет сообщение (№ { $number } «{ $topic }»).

    Исправлено: { $words }
notice-help-waiting = <b>{ $name }</b> ждёт вашего ответа на просьбу о помощи (№ { $number } «{ $topic }», { $urgency }).
notice-help-promised = Вы обещали ответить к этому времени: <b>{ $name }</b>, № { $number } «{ $topic }», { $urgency }.
notice-help-urgent = <b>{ $name }</b> просит ответить прямо сейчас: № { $number } «{ $topic }», { $urgency }.
notice-help-unanswered = <b>{ $name }</b> ждёт помощи, а { $helper } пока не отвечает (№ { $number } «{ $topic }», { $urgency }). Возможно, нужно подключиться.
notice-help-untaken = <b>{ $name }</b> ждёт помощи, и вопрос пока никто не взял (№ { $number } «{ $topic }», { $urgency }). Возможно, нужно подключиться.
notice-help-widened = Вопрос № { $number } «{ $topic }» ({ $urgency }) пока без ответа. Зову коллег, готовых помочь с этой темой, и сразу скажу, когда кто-то возьмётся.
notice-help-slow =
    На вопрос № { $number } «{ $topic }» ({ $urgency }) пока никто не ответил. Простите, что так долго.

    Куратор уже знает тему и время, но не ваши слова. Если хотите, покажите ему разговор.
notice-help-taken = <b>{ $name }</b> берётся за ваш вопрос № { $number } «{ $topic }» ({ $urgency }). Ответ придёт сюда.
notice-help-promising = <b>{ $name }</b> ответит до { $hour }: вопрос № { $number } «{ $topic }» ({ $urgency }).
notice-help-passed = С вопросом № { $number } «{ $topic }» ({ $urgency }) вам поможет <b>{ $name }</b>.
notice-help-passed-afresh =
    С вопросом № { $number } «{ $topic }» ({ $urgency }) вам теперь поможет <b>{ $name }</b>.

    Прежняя переписка осталась между вами и наставником. Напишите, пожалуйста, ещё раз, что случилось.
notice-help-passed-on = Вопрос № { $number } «{ $topic }» ({ $urgency }) теперь ведёт <b>{ $name }</b>.
notice-help-offered = Коллеге нужна помощь: «{ $topic }», { $urgency } (№ { $number }). Сможете?
notice-help-called = <b>{ $name }</b> просит вас { $part ->
    [heir] взять вопрос
   *[colleague] подключиться к разговору
} № { $number } «{ $topic }», { $urgency }. Поможете?
notice-help-calling =
    <b>{ $helper }</b> хочет позвать на помощь коллегу: <b>{ $name }</b>. Вопрос № { $number } «{ $topic }» ({ $urgency }).

    Если согласится, коллега увидит разговор. Не хотите – скажите.
notice-help-declined = <b>{ $name }</b> не сможет помочь с вопросом № { $number } «{ $topic }» ({ $urgency }).
notice-help-unwanted = С вопросом № { $number } «{ $topic }» ({ $urgency }) решили обойтись без коллеги: <b>{ $name }</b>.
notice-help-joined = К разговору по вопросу № { $number } «{ $topic }» ({ $urgency }) подключается <b>{ $name }</b>.
notice-help-closed = <b>{ $name }</b> закрыл(а) обращение. Оценка помощи: { $mark } из 5 (№ { $number } «{ $topic }», { $urgency }). Спасибо!
notice-help-reopened = <b>{ $name }</b> снова открывает вопрос № { $number } «{ $topic }» ({ $urgency }).
notice-help-silent = <b>{ $name }</b> говорит вам по секрету: наставник, { $mentor }, не отвечает. Наставник об этом не знает.
notice-silence-settled =
    Вы говорили по секрету, что наставник не отвечает: <b>{ $mentor }</b>. { $has_answer ->
        [1] Вопрос улажен, куратор пишет: { $answer }
       *[0] Куратор говорит: вопрос улажен.
    }

    Если ответа всё нет, скажите ещё раз: «Нужна помощь». А попросить другого наставника можно в карточке пары.
notice-roadmap-to-approve =
    Дорожная карта { $year } ждёт вашего решения. Пунктов: { $count }.
notice-roadmap-approved = Дорожная карта { $year } утверждена { $day }. О сроках буду напоминать сам.
notice-roadmap-returned =
    Дорожная карта { $year } вернулась на доработку.
    Замечание: { $remark }
notice-roadmap-soon = По дорожной карте: до { $day } нужно сделать – <b>{ $title }</b>.
notice-roadmap-today = По дорожной карте сегодня срок ({ $day }): <b>{ $title }</b>. Если уже сделано, отметьте.
notice-roadmap-late = По дорожной карте срок был { $day }: <b>{ $title }</b>. Если уже сделано, отметьте.
notice-roadmap-weekly = { $count ->
    [one] В дорожной карте { $count } пункт с прошедшим сроком. Отметьте сделанное или перенесите.
    [few] В дорожной карте { $count } пункта с прошедшим сроком. Отметьте сделанное или перенесите.
   *[other] В дорожной карте { $count } пунктов с прошедшим сроком. Отметьте сделанное или перенесите.
}
notice-roadmap-paper = Дорожная карта готова.
notice-roadmap-evidence = К пункту дорожной карты: <b>{ $title }</b>.
notice-regulation-amended =
    Директор изменил положение приказом № { $number } от { $day }.
    { $name }{ $year ->
        [none] { "" }
       *[other] , на { $year } год
    }: было { $before }, стало { $after }.

    Пары, которые уже работают, доведут программу по прежней редакции.
notice-act-file = Документ из реестра, № { $number }.
notice-comparison = Таблица готова: школы района рядом, без имён.
notice-indicators-file = Показатели готовы: таблица для отчёта и числа участников на сегодня.
notice-swot-file = SWOT-анализ готов: таблица из четырёх списков.
notice-act-register = Реестр локальных актов готов.
notice-role-granted = У вас новая роль: <b>{ $role }</b> ({ $organization }). Откройте /menu.
notice-role-taken = Роль <b>{ $role }</b> ({ $organization }) больше не ваша. Всё сделанное сохранено, спасибо!
notice-unreachable = До этого человека сообщения не доходят: <b>{ $name }</b>. Похоже, бот заблокирован; попробуйте связаться иначе.
notice-pause-set = Пауза до { $until }: <b>{ $name }</b>. Новых пар до этого дня не будет.
notice-pause-set-own = Куратор поставил паузу до { $until }: новых пар до этого дня не будет. Если это ошибка, закончите её: /menu – «Моя анкета».
notice-pause-ended = Пауза закончилась: <b>{ $name }</b>. Можно снова подбирать пару.
notice-pause-ended-own = Ваша пауза закончилась: куратор снова может предложить вам пару.
notice-answers-corrected = Исправлена анкета: <b>{ $name }</b>. Посмотрите, что изменилось.
notice-answers-corrected-own = Куратор исправил ответы в вашей анкете. Посмотрите, всё ли верно.
notice-refresh-asked = Прошёл год, и пора свериться: всё ли в вашей анкете по-прежнему верно? Это минута.
notice-refresh-again = Напомню об анкете: посмотрите, пожалуйста, всё ли в ней верно. Это минута, а пары подбираются по ней.
notice-refresh-silent = { $count ->
    [one] На ежегодный вопрос об анкете не ответил { $count } человек.
    [few] На ежегодный вопрос об анкете не ответили { $count } человека.
   *[other] На ежегодный вопрос об анкете не ответили { $count } человек.
} Кто именно: списки – «Кого показать» – «не обновили анкету».
notice-still-searching = { $before ->
    [0] Пара для вас пока не сложилась
   *[other] Новая пара для вас пока не сложилась
}, и дело не в вас. Вы остаётесь в поиске: как только найдётся подходящий наставник, куратор его предложит. А пока можно отметить, с кем хотелось бы работать, и в любой день попросить о помощи.
notice-support-asked = <b>{ $name }</b> хочет поддержки и не против, чтобы вы это видели.
notice-wished = { $count ->
    [one] С вами хотел бы работать { $count } коллега. Посмотрите и отметьте, что думаете: это ни к чему не обязывает.
    [few] С вами хотели бы работать { $count } коллеги. Посмотрите и отметьте, что думаете: это ни к чему не обязывает.
   *[other] С вами хотели бы работать { $count } коллег. Посмотрите и отметьте, что думаете: это ни к чему не обязывает.
}
notice-wish-mutual = Хотят оба: <b>{ $mentor }</b> и <b>{ $mentee }</b>. Можно предложить пару: /menu – «Подобрать пару».
notice-relay =
    Передайте, пожалуйста: <b>{ $name }</b>. Слова такие:

    { $words }
notice-bank-export = Списки наставников и наставляемых готовы.
notice-consent-form = Бланк согласия: { $title }. Распечатайте, подпишите и отдайте куратору.
notice-own-data = { $format ->
    [json] Копия ваших данных для программ.
   *[other] Копия ваших данных, чтобы прочитать.
}
notice-erasure-soon =
    Роли у вас здесь больше нет, поэтому { $day } ваши данные будут удалены: дольше хранить их закон не разрешает.

    Хотите вернуться – попросите новую ссылку у куратора или директора. Забрать копию или оставить данные можно в «Моих данных».
notice-erasure-act = Акт об уничтожении данных: { $subject }. Распечатайте, подпишите и храните три года.
notice-erasure-log = Выгрузка из журнала к акту: { $subject }.
notice-audit-export = Журнал действий готов.
notice-summary = Сводка готова.

## Errors

error-not-allowed = Это может сделать только тот, у кого есть на это право. Откройте /menu: там то, что доступно вам.
error-not-found = Этого здесь уже нет. Откройте /menu: там то, что есть сейчас.
behalf-speaks-themselves = { $name }: этот человек пишет боту сам, за него отвечать нельзя.
error-join-first = Сначала войдите по ссылке-приглашению: её даст куратор вашей школы.
error-ours = Что-то сломалось у нас, не у вас. Ваше сообщение сохранено, мы разберёмся. Номер для обращения: { $fault }. Попробуйте /menu.
