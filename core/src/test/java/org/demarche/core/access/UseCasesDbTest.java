package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.ReflectionUtils;

/** What stands around guarded calls: the name of the use case, denials, and what was read of restricted things. */
@DbTest
class UseCasesDbTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserService users;

    @Autowired
    private CasePage cases;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        cast.leave();
    }

    @Test
    void aChangeNamesTheUseCaseAndWhereItCameFrom() {
        var lilia = cast.enter("Lilia", Role.STAFF);
        var request = new Circumstances("", "192.0.2.7", "ab12");

        request.run(() ->
                users.prefer(new Preferences(Languages.UKRAINIAN, ZoneId.of("Europe/Kyiv"), Theme.DARK, 7, true)));

        assertThat(jdbc.sql(
                                "select distinct concat_ws(' ', user_id, use_case, origin, session) from audit_entry where transaction_id = pg_current_xact_id()::text::bigint and use_case <> ''")
                        .query(String.class)
                        .list())
                .containsExactly(lilia + " UserService.prefer 192.0.2.7 ab12");
    }

    @Test
    void aMissingOrForeignObjectIsADenial() {
        cast.enter("Lilia", Role.STAFF);
        var nothing = CaseId.create();

        assertThatThrownBy(() -> cases.head(nothing, Languages.ENGLISH)).isInstanceOf(Refused.class);

        assertThat(denials()).containsExactly("CasePage.head CASE " + nothing + " not-found");
    }

    /** All guarded methods of all beans, asked by somebody without any role. */
    @Test
    void everyGuardedMethodWritesItsDenialDown() {
        cast.become(UserId.create());
        int asked = 0;
        for (var bean : guardedBeans()) {
            for (var method : guardedMethods(bean)) {
                var before = denials().size();
                var refused = catchThrowable(() -> method.invoke(bean, nothing(method)));
                asked++;

                assertThat(refused).as(method.toString()).rootCause().isInstanceOf(AccessDeniedException.class);
                assertThat(denials()).as(method.toString()).hasSize(before + 1);
            }
        }

        assertThat(asked).isGreaterThan(100);
        System.out.println("E14 denials: " + asked + " guarded methods refused, "
                + denials().size() + " denials written PASS");
    }

    @Test
    void readsOfRestrictedThingsAreWrittenOncePerCall() {
        cast.enter("Lilia", Role.STAFF);
        var notes = context.getBean(AuditNotes.class);
        var id = CaseId.create();

        Noted.<Void, RuntimeException>during(
                () -> {
                    Noted.restrictedRead("CASE", id, id, null);
                    Noted.restrictedRead("CASE", id, id, null);
                    return null;
                },
                notes::note);

        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'RESTRICTED_READ' and case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<Object> guardedBeans() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> {
                    var type = context.getType(name);
                    return type != null && type.getName().startsWith("org.demarche.core");
                })
                .map(context::getBean)
                .filter(AopUtils::isAopProxy)
                .toList();
    }

    private static List<Method> guardedMethods(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> type.isAnnotationPresent(Needs.class) || method.isAnnotationPresent(Needs.class))
                .map(method ->
                        ReflectionUtils.findMethod(bean.getClass(), method.getName(), method.getParameterTypes()))
                .toList();
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
    }

    private List<String> denials() {
        return jdbc.sql("""
                        select concat_ws(' ', use_case, object_type, object_id, new_values ->> 'why')
                          from audit_entry where kind = 'DENIED' and transaction_id = pg_current_xact_id()::text::bigint order by id""").query(String.class).list();
    }
}
