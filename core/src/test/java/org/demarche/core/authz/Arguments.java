package org.demarche.core.authz;

import java.io.ByteArrayInputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.StageId;
import org.demarche.core.decision.ActSource;
import org.demarche.core.file.FileId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Standing;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.reminder.Escalation;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a method is called with: an object of the row for every id, the scope of whoever asks, plain values for the
 * rest. Records are made from their components; what has rules of its own has a value here.
 */
final class Arguments {

    private static final String TEXT = "Some text";

    private final String text;

    private final World world;
    private final Access access;
    private final Row row;
    private final int foreignAt;
    private final LocalDate today;

    private int count;
    private String method = "";
    private @Nullable Object last;

    /** @param foreignAt which of the objects is of the other campaign, in the row where one is */
    Arguments(World world, Access access, Clock clock, Row row, int foreignAt) {
        this(world, access, clock, row, foreignAt, TEXT);
    }

    /** @param text what is written wherever there are words */
    Arguments(World world, Access access, Clock clock, Row row, int foreignAt, String text) {
        this.text = text;
        this.world = world;
        this.access = access;
        this.row = row;
        this.foreignAt = foreignAt;
        today = LocalDate.now(clock.withZone(SharedWorld.ZONE));
    }

    Object[] of(Method called) {
        method = called.getName();
        return Arrays.stream(called.getParameters())
                .map(parameter ->
                        value(parameter.getParameterizedType(), parameter.getName(), parameter.getAnnotatedType()))
                .toArray();
    }

    private @Nullable Object value(Type type, String name, AnnotatedElement annotated) {
        boolean bound = type == Identifier.class || type instanceof Class<?> named && world.isOfACampaign(named);
        boolean foreign = bound && row == Row.MIXED && count++ == foreignAt;
        if (annotated.isAnnotationPresent(Nullable.class) && !foreign) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return many(generic, name);
        }
        var kind = type == Identifier.class ? CaseId.class : (Class<?>) type;
        if (bound || Identifier.class.isAssignableFrom(kind)) {
            if (kind == MessageId.class && method.equals("keep")) {
                return MessageId.create();
            }
            last = method.equals("attach") && kind == FileId.class && row != Row.OTHER && !foreign
                    ? world.file()
                    : object(kind, foreign);
            return last;
        }
        var simple = simple(kind, name);
        return simple == null ? record(kind) : simple;
    }

    private Object many(ParameterizedType generic, String name) {
        var of = generic.getActualTypeArguments();
        var raw = (Class<?>) generic.getRawType();
        var element = value(of[0], name, raw);
        if (raw == Map.class) {
            return Map.of(element, value(of[1], name, raw));
        }
        return raw == Set.class ? Set.of(element) : List.of(element);
    }

    private Object object(Class<?> kind, boolean foreign) {
        var from = row == Row.MIXED ? foreign ? Row.OTHER : Row.OWN : row;
        if (from == Row.MISSING && Identifier.class.isAssignableFrom(kind)) {
            return construct(kind, UUID.randomUUID());
        }
        return world.find(kind, from == Row.MISSING ? Row.OWN : from)
                .orElseThrow(() -> new AssertionError(
                        "The world knows no " + kind + " for " + row + ": make one in CaseWorld or SharedWorld"));
    }

    private @Nullable Object simple(Class<?> kind, String name) {
        return switch (kind.getSimpleName()) {
            case "int", "Integer" -> number(name);
            case "long", "Long" -> 1L;
            case "boolean", "Boolean" -> !name.equals("restricted");
            case "Standing" -> Standing.SUPPORTIVE;
            case "String" -> text(name);
            case "UUID" -> UUID.randomUUID();
            case "LocalDate" ->
                today.plusDays(name.startsWith("due") || name.equals("until") || name.equals("day") ? 2 : 0);
            case "Instant" -> Instant.parse("2026-01-05T09:00:00Z");
            case "Locale" -> Locale.ENGLISH;
            case "ZoneId" -> ZoneId.of("Europe/Kyiv");
            case "byte[]" -> new byte[] {1};
            case "InputStream" -> new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
            case "Scope" -> scope();
            case "EmailAddress" -> EmailAddress.of("somebody@demarche.example");
            case "PartialDate" -> new PartialDate("2026-02");
            case "Bilingual" -> CaseWorld.both(text);
            case "Source" -> SharedWorld.SOURCE;
            case "Term" -> SharedWorld.term(text);
            case "ActSource" -> ActSource.at("https://parliament.example/2");
            case "ActFacts" -> act();
            case "CreateTask" -> task();
            case "Occasion" -> Occasion.entering((StageId) value(StageId.class, "stage", StageId.class));
            case "RestrictedObject" -> RestrictedObject.of((CaseId) value(CaseId.class, "caseId", CaseId.class));
            case "InstitutionFacts" -> SharedWorld.facts(text);
            case "PersonFacts" -> SharedWorld.personFacts(text);
            case "ContactDetailFacts" -> SharedWorld.email(text.replace(" ", ".") + "@parliament.example");
            case "Escalation" -> new Escalation(1, 2);
            case "AskText" -> CaseWorld.ask(text);
            default -> kind.isEnum() ? kind.getEnumConstants()[0] : null;
        };
    }

    /** With an ask, which is of a campaign. */
    private Object act() {
        var ask = (AskId) value(AskId.class, "ask", AskId.class);
        return CaseWorld.act((InstitutionId) object(InstitutionId.class, false), Set.of(ask), text);
    }

    /** On a case: one that is nobody's belongs to no object. */
    private Object task() {
        var id = (CaseId) value(CaseId.class, "caseId", CaseId.class);
        var campaign = (CampaignId) value(CampaignId.class, "campaign", CampaignId.class);
        var colleague = (UserId) object(UserId.class, false);
        return new CreateTask(id, campaign, colleague, TaskContent.of(ActionKind.CALL, text, today.plusDays(2)));
    }

    private Object number(String name) {
        return switch (name) {
            case "version" -> last == null ? 0 : world.versionOf(last);
            case "position", "before" -> 0;
            default -> 1;
        };
    }

    private String text(String name) {
        return switch (name) {
            case "email" -> "new@demarche.example";
            case "name" -> method.equals("store") ? "receipt.txt" : text;
            case "key" -> "NEW1";
            case "code" -> "ZZ-NEW";
            case "text", "typed" -> "Assembly";
            case "sourceUrl", "links" -> "https://parliament.example/3";
            default -> text;
        };
    }

    private Scope scope() {
        return access.userIfAny().map(_ -> access.scope()).orElseGet(() -> Scope.none(UserId.create()));
    }

    /** A constant of the record's own type stands for what asks for nothing in particular. */
    private Object record(Class<?> kind) {
        if (!kind.isRecord()) {
            throw new AssertionError("Say in Arguments how to make a " + kind);
        }
        var plain = Arrays.stream(kind.getFields())
                .filter(field -> field.getType() == kind)
                .findFirst();
        try {
            if (plain.isPresent()) {
                return plain.get().get(null);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return construct(
                kind,
                Arrays.stream(kind.getRecordComponents())
                        .map(component ->
                                value(component.getGenericType(), component.getName(), component.getAnnotatedType()))
                        .toArray());
    }

    private static Object construct(Class<?> kind, @Nullable Object... values) {
        var types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Say in Arguments how to make a " + kind, e);
        }
    }
}
