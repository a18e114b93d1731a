package hallwright.design;

import hallwright.catalogue.EquipmentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The next design in the making. Used inside one edit and then thrown away; not for sharing between threads.
public final class DesignDraft {

    private final Design before;
    private Project project;
    private Site site;
    private Grid grid;
    private Types types;
    private List<Waiver> waivers;
    private @Nullable WorkloadPlan workload;
    private Provision provision;
    private int nextId;
    private final List<DesignObject> put = new ArrayList<>();
    private Set<ObjectId> removed = Set.of();

    DesignDraft(Design before) {
        this.before = before;
        this.project = before.project();
        this.site = before.site();
        this.grid = before.grid();
        this.types = before.types();
        this.waivers = before.waivers();
        this.workload = before.workload();
        this.provision = before.provision();
        this.nextId = before.nextId();
    }

    /// An identity that was never used before.
    public ObjectId newId() {
        return new ObjectId(nextId++);
    }

    /// Adds the object, or puts it in the place of the one with the same identity.
    public DesignDraft put(DesignObject object) {
        put.add(object);
        nextId = Math.max(nextId, object.id().number() + 1);
        return this;
    }

    /// Takes the objects out. They go before anything is put in.
    public DesignDraft remove(Set<ObjectId> ids) {
        removed = Set.copyOf(ids);
        return this;
    }

    /// Makes sure that the design holds these types; types already there keep the values used.
    public DesignDraft use(Collection<? extends EquipmentType> used) {
        types = types.withAll(used);
        return this;
    }

    /// Sets the title block.
    public DesignDraft project(Project newProject) {
        project = newProject;
        return this;
    }

    /// Sets the site.
    public DesignDraft site(Site newSite) {
        site = newSite;
        return this;
    }

    /// Sets the tile grid.
    public DesignDraft grid(Grid newGrid) {
        grid = newGrid;
        return this;
    }

    /// Sets the accepted findings.
    public DesignDraft waivers(List<Waiver> newWaivers) {
        waivers = newWaivers;
        return this;
    }

    /// Sets what the hall is to compute, or null for nothing.
    public DesignDraft workload(@Nullable WorkloadPlan newWorkload) {
        workload = newWorkload;
        return this;
    }

    /// Sets what the power is laid out for.
    public DesignDraft provision(Provision newProvision) {
        provision = newProvision;
        return this;
    }

    /// The finished design. Tables in which nothing changed stay the same objects.
    public Design build() {
        return new Design(
                project,
                site,
                grid,
                types,
                table(before.rooms(), Room.class),
                table(before.zones(), Zone.class),
                table(before.obstacles(), Obstacle.class),
                table(before.doors(), Door.class),
                table(before.containments(), Containment.class),
                table(before.placements(), Placement.class),
                table(before.mounts(), Mount.class),
                table(before.runs(), Run.class),
                table(before.feeds(), Feed.class),
                table(before.cords(), Cord.class),
                table(before.loops(), CoolingLoop.class),
                waivers,
                workload,
                provision,
                nextId);
    }

    private <T extends DesignObject> IdMap<T> table(IdMap<T> table, Class<T> kind) {
        List<T> changed = put.stream().filter(kind::isInstance).map(kind::cast).toList();
        return table.withoutAll(removed).withAll(changed);
    }
}
