package org.demarche.core.authz;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.base.Identifier;
import org.demarche.core.file.StoredFile;
import org.demarche.core.outbox.NoticeDesk.Addressee;
import org.demarche.core.outreach.CaseKey;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Every public method of every bean of core that is guarded, found in the registry of beans. */
@Component
class GuardedMethods {

    private static final String CORE = "org.demarche.core.";

    private final ApplicationContext beans;
    private final World world;

    GuardedMethods(ApplicationContext beans, World world) {
        this.beans = beans;
        this.world = world;
    }

    /** One overload of a method, and the bean to call it on. */
    record Guarded(Object bean, Method method) {}

    /** By the name that the file gives them, as {@code outreach.StageService.move}. */
    Map<String, List<Guarded>> all() {
        var all = new TreeMap<String, List<Guarded>>();
        for (var bean : beans.getBeansOfType(Object.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith(CORE) && Modifier.isPublic(type.getModifiers()) && isGuarded(type)) {
                methods(type)
                        .forEach(method -> all.merge(
                                type.getName().substring(CORE.length()) + "." + method.getName(),
                                List.of(new Guarded(bean, method)),
                                (one, more) -> Stream.concat(one.stream(), more.stream())
                                        .toList()));
            }
        }
        return all;
    }

    /** How many objects of a campaign the method takes at once. */
    int boundIn(Method method) {
        var bound = new ArrayList<Class<?>>();
        collect(method, new HashSet<>(), bound);
        return bound.size();
    }

    /** The rows that the method can be asked for, by what it takes. */
    Set<Row> rows(Method method) {
        var kinds = new HashSet<Class<?>>();
        var bound = new ArrayList<Class<?>>();
        collect(method, kinds, bound);
        if (kinds.contains(CaseKey.class) || kinds.contains(StoredFile.class)) {
            return EnumSet.of(Row.OWN);
        }
        if (kinds.contains(Addressee.class)) {
            return EnumSet.of(Row.SHARED);
        }
        if (!bound.isEmpty()) {
            var rows = EnumSet.of(Row.OWN, Row.OTHER);
            if (bound.stream().anyMatch(kind -> !world.isOneForACampaign(kind))) {
                rows.add(Row.TEAM);
                rows.add(Row.RESTRICTED);
            }
            if (bound.size() > 1) {
                rows.add(Row.MIXED);
            }
            if (kinds.stream().anyMatch(Identifier.class::isAssignableFrom)) {
                rows.add(Row.MISSING);
            }
            return rows;
        }
        if (kinds.stream().anyMatch(kind -> Identifier.class.isAssignableFrom(kind) && !world.knows(kind))) {
            return EnumSet.of(Row.MISSING);
        }
        return kinds.stream().anyMatch(world::isShared) ? EnumSet.of(Row.SHARED, Row.MISSING) : EnumSet.of(Row.ANY);
    }

    private void collect(Method method, Set<Class<?>> kinds, List<Class<?>> bound) {
        for (var type : method.getGenericParameterTypes()) {
            collect(type, kinds, bound);
        }
    }

    private void collect(Type type, Set<Class<?>> kinds, List<Class<?>> bound) {
        if (type == Identifier.class) {
            collect(CaseId.class, kinds, bound);
        } else if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> collect(each, kinds, bound));
        } else if (type instanceof Class<?> kind) {
            kinds.add(kind);
            if (world.isOfACampaign(kind)) {
                bound.add(kind);
            } else if (kind.isRecord() && !asksForNothing(kind)) {
                Arrays.stream(kind.getRecordComponents()).forEach(each -> collect(each.getGenericType(), kinds, bound));
            }
        }
    }

    /** A record with a constant of its own type, such as a filter, is made from that. */
    private static boolean asksForNothing(Class<?> kind) {
        return Arrays.stream(kind.getFields()).anyMatch(field -> field.getType() == kind)
                || kind.getName().startsWith(CORE + "access.Scope");
    }

    private static boolean isGuarded(Class<?> type) {
        return guards(type) || methods(type).anyMatch(GuardedMethods::guards);
    }

    private static boolean guards(AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, Needs.class);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
